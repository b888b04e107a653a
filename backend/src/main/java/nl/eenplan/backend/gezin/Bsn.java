package nl.eenplan.backend.gezin;

import java.util.regex.Pattern;

/// The 11-proef and the two numbers with a meaning of their own (`domain.md` §1 and §7).
public final class Bsn {

    public static final String ONBEKEND = "000000000";
    public static final String ONGEBOREN = "999999999";

    private static final Pattern NEGEN_CIJFERS = Pattern.compile("[0-9]{9}");

    private Bsn() {}

    /// Whether a registration may hold this number; the unborn number counts as valid here.
    public static boolean isGeldig(String bsn) {
        return NEGEN_CIJFERS.matcher(bsn).matches() && (bsn.equals(ONGEBOREN) || doorstaatElfproef(bsn));
    }

    /// Whether it points to one person.
    static boolean isVanPersoon(String bsn) {
        return !bsn.isBlank() && !bsn.equals(ONBEKEND) && !bsn.equals(ONGEBOREN);
    }

    private static boolean doorstaatElfproef(String bsn) {
        int som = -cijfer(bsn, 8);
        for (int plaats = 0; plaats < 8; plaats++) {
            som += (9 - plaats) * cijfer(bsn, plaats);
        }
        return som % 11 == 0;
    }

    private static int cijfer(String bsn, int plaats) {
        return bsn.charAt(plaats) - '0';
    }
}
