package nl.eenplan.frontend.reis;

/// Somebody outside the case: neither list, search, link nor task tells him that the family exists.
final class Buitenstaander {

    private Buitenstaander() {}

    static void zietNiets(Mens buitenstaander, String gezin, String adres, String naam, String bsn) {
        buitenstaander.ga("gezinnen").zietNergens(gezin).zietNergens(naam);
        buitenstaander.ga("werkvoorraad").zietNergens(gezin);
        buitenstaander.zoek(naam).zietNergens(gezin);
        buitenstaander.zoek(bsn).zietNergens(naam).zietNergens(gezin);
        buitenstaander.opAdres(adres).ziet("Niet gevonden");
        buitenstaander.zietNergens(naam).zietNergens(gezin);
    }
}
