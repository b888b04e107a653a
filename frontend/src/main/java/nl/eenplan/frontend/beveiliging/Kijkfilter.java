package nl.eenplan.frontend.beveiliging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import nl.eenplan.backend.logboek.Kijkbundel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// No byte of an answer leaves before everything that it shows stands in the log ([Kijkbundel]).
///
/// It comes after the login is known. When the log cannot be written, nothing is shown: the answer becomes an error.
@Component
@Order(Kijkfilter.NA_DE_BEVEILIGING)
class Kijkfilter extends OncePerRequestFilter {

    static final int NA_DE_BEVEILIGING = 0;

    private final Kijkbundel bundel;

    Kijkfilter(Kijkbundel bundel) {
        this.bundel = bundel;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        try (var ronde = bundel.begin()) {
            keten.doFilter(verzoek, new Wachtend(antwoord, ronde));
        }
    }

    /// Whoever wants to write an answer waits for the log first.
    private static final class Wachtend extends HttpServletResponseWrapper {

        private final Kijkbundel.Ronde ronde;

        Wachtend(HttpServletResponse antwoord, Kijkbundel.Ronde ronde) {
            super(antwoord);
            this.ronde = ronde;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ronde.legVast();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            ronde.legVast();
            return super.getWriter();
        }

        @Override
        public void flushBuffer() throws IOException {
            ronde.legVast();
            super.flushBuffer();
        }
    }
}
