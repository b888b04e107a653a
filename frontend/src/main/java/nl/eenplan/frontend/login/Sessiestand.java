package nl.eenplan.frontend.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells a screen how long its session lasts without work. To ask is no work; to say that one stays, is.
@RestController
@RequestMapping(Sessiestand.PAD)
class Sessiestand {

    static final String PAD = "/sessie";

    private final Duration duur;
    private final Duration waarschuwing;

    Sessiestand(
            @Value("${server.servlet.session.timeout}") Duration duur,
            @Value("${eenplan.inactief-waarschuwing}") Duration waarschuwing) {
        this.duur = duur;
        this.waarschuwing = waarschuwing.compareTo(duur.dividedBy(2)) < 0 ? waarschuwing : duur.dividedBy(2);
    }

    /// @param over seconds until the session ends, rounded up: 0 only once it has ended, since a screen that
    /// hears 0 asks for what an ended session says, and would keep one alive that has not
    /// @param waarschuwing how many seconds before that a screen says so
    record Stand(long over, long waarschuwing) {}

    @GetMapping
    Stand stand(HttpServletRequest verzoek) {
        var over = Inactiviteit.over(verzoek.getSession(false), duur);
        return new Stand(Math.ceilDiv(over.toMillis(), 1000), waarschuwing.toSeconds());
    }

    @PostMapping
    Stand blijf(HttpServletRequest verzoek) {
        return stand(verzoek);
    }
}
