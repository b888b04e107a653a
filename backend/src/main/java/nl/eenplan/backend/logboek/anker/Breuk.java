package nl.eenplan.backend.logboek.anker;

/// The first place where the log does not prove itself.
///
/// @param waar the chain by the number of its gezin, or the anchor
/// @param regel number of the row in its chain, or of the anchor
public record Breuk(Soort soort, String waar, long regel, String uitleg) {

    public enum Soort {
        GEWIJZIGD("gewijzigd"),
        ONTBREEKT("ontbreekt"),
        VERWISSELD("van plaats verwisseld"),
        ANKER_ONTBREEKT("anker ontbreekt"),
        ANKER_GEWIJZIGD("anker gewijzigd"),
        HANDTEKENING_ONJUIST("handtekening van het anker klopt niet");

        private final String tekst;

        Soort(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    static Breuk anker(Soort soort, long nummer, String uitleg) {
        return new Breuk(soort, "anker " + nummer, nummer, uitleg);
    }
}
