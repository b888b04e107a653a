package nl.eenplan.frontend.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/// Another way to log in than the form, with what belongs to it before and after; a bean of this type is enough.
public interface Aanmeldwijze {

    /// The address that begins it.
    String adres();

    /// Where this person proves himself with a second factor; empty when he logged in otherwise.
    ///
    /// @param terug where he goes on then, as `/gezinnen`
    Optional<String> tweedeStap(Object principal, String terug);

    void richtIn(HttpSecurity web) throws Exception;

    /// Where somebody who logs out goes, wherever he logged in.
    LogoutSuccessHandler naUitloggen();

    /// Where somebody who just logged in wanted to go on, when that is not the page that he first asked for.
    Optional<String> neemDoel(HttpServletRequest verzoek);

    /// Whether whoever vouched for this login still does; asked for every request of a person.
    boolean staatErNogVoorIn(Authentication wie, HttpServletRequest verzoek, HttpServletResponse antwoord);
}
