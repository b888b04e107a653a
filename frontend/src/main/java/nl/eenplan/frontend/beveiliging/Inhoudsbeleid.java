package nl.eenplan.frontend.beveiliging;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// The Content Security Policy: a page runs only the scripts that carry the number of this one answer, and what those
/// fetch themselves; everything that is not a page runs none.
///
/// What is relaxed and until when: `frontend/adr/0001-content-security-policy.md`.
@Component
public class Inhoudsbeleid implements VaadinServiceInitListener {

    /// For pictures, downloads, data and messages.
    public static final String GEEN_PAGINA =
            "default-src 'self'; script-src 'none'; object-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private static final String PAGINA = "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
            + " manifest-src 'self'; media-src 'self'; object-src 'none'; frame-src 'none'; worker-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final int TEKENS = 18;

    private final SecureRandom toeval = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent begin) {
        begin.addIndexHtmlRequestListener(this::beperk);
    }

    private void beperk(IndexHtmlResponse pagina) {
        byte[] bytes = new byte[TEKENS];
        toeval.nextBytes(bytes);
        String nummer = Base64.getEncoder().encodeToString(bytes);
        pagina.getDocument().getElementsByTag("script").attr("nonce", nummer);
        pagina.getVaadinResponse().setHeader("Content-Security-Policy", PAGINA.formatted(nummer));
        pagina.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }
}
