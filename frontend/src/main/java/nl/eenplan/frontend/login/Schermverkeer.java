package nl.eenplan.frontend.login;

import jakarta.servlet.http.HttpServletRequest;

/// Tells apart what a screen sends on its own, and what asks for no person at all.
final class Schermverkeer {

    private static final String HARTSLAG = "v-r=heartbeat";

    private Schermverkeer() {}

    static boolean isHartslag(HttpServletRequest verzoek) {
        return verzoek.getQueryString() != null && verzoek.getQueryString().contains(HARTSLAG);
    }

    /// A screen that asks how long its session lasts.
    static boolean isNavraag(HttpServletRequest verzoek) {
        return verzoek.getMethod().equals("GET")
                && verzoek.getRequestURI().equals(verzoek.getContextPath() + Sessiestand.PAD);
    }

    static boolean isUpload(HttpServletRequest verzoek) {
        return verzoek.getMethod().equals("POST") && verzoek.getRequestURI().contains("/VAADIN/dynamic/");
    }

    /// A script, style or picture that is the same for everybody.
    static boolean isAankleding(HttpServletRequest verzoek) {
        var pad = verzoek.getRequestURI().substring(verzoek.getContextPath().length());
        return verzoek.getMethod().equals("GET")
                && (pad.startsWith("/VAADIN/build/")
                        || pad.startsWith("/webjars/")
                        || pad.startsWith("/aura/")
                        || pad.startsWith("/beeld/")
                        || pad.endsWith(".css")
                        || pad.endsWith(".js"));
    }
}
