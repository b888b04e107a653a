package nl.eenplan.frontend.beveiliging;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenplan.frontend.shell.TeSnel;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Nobody asks faster than a person can: logging in per address, searching and sending files per session. Whoever does,
/// reads that he has to wait, and his program how long. The limits hold per JVM; behind several of them each has its
/// own.
@Component
@Order(Tempobewaking.VOOR_DE_BEVEILIGING)
@EnableConfigurationProperties(Tempo.class)
class Tempobewaking extends OncePerRequestFilter implements VaadinServiceInitListener {

    static final int VOOR_DE_BEVEILIGING = -150;

    private static final Duration MINUUT = Duration.ofMinutes(1);
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final String EVEN = String.valueOf(MINUUT.toSeconds());
    private static final Set<String> PASSKEY = Set.of("/webauthn/authenticate/options", "/login/webauthn");
    private static final int MEESTE_EMMERS = 20_000;

    private final Tempo tempo;
    private final I18NProvider teksten;
    private final Map<String, Bucket> emmers = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> oudste) {
            return size() > MEESTE_EMMERS;
        }
    });

    Tempobewaking(Tempo tempo, I18NProvider teksten) {
        this.tempo = tempo;
        this.teksten = teksten;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var pad = verzoek.getRequestURI().substring(verzoek.getContextPath().length());
        boolean isPost = verzoek.getMethod().equals("POST");
        boolean isPasskey = isPost && PASSKEY.contains(pad);
        if ((isPasskey || isAanmelding(pad, isPost))
                && !mag("aanmelden " + verzoek.getRemoteAddr(), tempo.aanmelden())) {
            antwoord.setHeader(HttpHeaders.RETRY_AFTER, EVEN);
            if (isPasskey) {
                antwoord.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            } else {
                antwoord.sendRedirect(verzoek.getContextPath() + "/login?fout=tempo");
            }
        } else if (isPost
                && pad.startsWith("/VAADIN/dynamic/")
                && !mag("bestanden " + sessie(verzoek), tempo.bestanden())) {
            weigerBestand(antwoord);
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }

    /// In words too, for whoever sends a file otherwise than from a screen.
    private void weigerBestand(HttpServletResponse antwoord) throws IOException {
        antwoord.setHeader(HttpHeaders.RETRY_AFTER, EVEN);
        antwoord.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        antwoord.setContentType(MediaType.TEXT_PLAIN_VALUE);
        antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
        antwoord.getWriter().write(teksten.getTranslation("upload.teSnel", NEDERLANDS));
    }

    private static boolean isAanmelding(String pad, boolean isPost) {
        return isPost && pad.equals("/login") || pad.startsWith("/login/oauth2/") || pad.startsWith("/oauth2/");
    }

    private static String sessie(HttpServletRequest verzoek) {
        var sessie = verzoek.getSession(false);
        return sessie == null ? verzoek.getRemoteAddr() : sessie.getId();
    }

    @Override
    public void serviceInit(ServiceInitEvent begin) {
        begin.getSource().addUIInitListener(scherm -> scherm.getUI().addBeforeEnterListener(this::bewaakZoeken));
    }

    private void bewaakZoeken(BeforeEnterEvent verzoek) {
        var sessie = verzoek.getUI().getSession().getSession();
        if (verzoek.getLocation().getFirstSegment().equals("zoek")
                && !mag("zoeken " + sessie.getId(), tempo.zoeken())) {
            VaadinResponse.getCurrent().setHeader(HttpHeaders.RETRY_AFTER, EVEN);
            verzoek.rerouteToError(TeSnel.class);
        }
    }

    private boolean mag(String wie, int meeste) {
        return emmers.computeIfAbsent(
                        wie,
                        _ -> Bucket.builder()
                                .addLimit(limiet -> limiet.capacity(meeste).refillIntervally(meeste, MINUUT))
                                .build())
                .tryConsume(1);
    }
}
