package nl.eenplan.backend.bericht;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.eenplan.backend.bericht.Berichten.Uitnodiging;

/// An iCalendar file (RFC 5545) with time, place and number; it names nobody, so that any calendar may show it.
final class Agendabestand {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final int LANGSTE_REGEL = 75;

    private final StringBuilder tekst = new StringBuilder();

    private Agendabestand() {}

    static String van(Uitnodiging uitnodiging, String link, Instant nu) {
        var bestand = new Agendabestand();
        bestand.regel("BEGIN:VCALENDAR")
                .regel("VERSION:2.0")
                .regel("PRODID:-//Eenplan//Overleg//NL")
                .regel("METHOD:" + (uitnodiging.isAfzegging() ? "CANCEL" : "PUBLISH"))
                .regel("BEGIN:VEVENT")
                .regel("UID:" + uitnodiging.kenmerk() + "@eenplan")
                .regel("SEQUENCE:" + uitnodiging.volgnummer())
                .regel("DTSTAMP:" + UTC.format(nu))
                .regel("DTSTART:" + UTC.format(uitnodiging.begin()))
                .regel("DTEND:" + UTC.format(uitnodiging.eind()))
                .regel("SUMMARY:" + ontsnapt("Overleg " + uitnodiging.nummer()))
                .regel("LOCATION:" + ontsnapt(uitnodiging.plaats()))
                .regel("URL:" + link)
                .regel("STATUS:" + (uitnodiging.isAfzegging() ? "CANCELLED" : "CONFIRMED"))
                .regel("CLASS:CONFIDENTIAL")
                .regel("END:VEVENT")
                .regel("END:VCALENDAR");
        return bestand.tekst.toString();
    }

    /// Lines longer than 75 octets go on in the next one, after a space.
    private Agendabestand regel(String inhoud) {
        var lengte = 0;
        for (var teken : inhoud.codePoints().toArray()) {
            var gezet = Character.toString(teken);
            var octetten = gezet.getBytes(StandardCharsets.UTF_8).length;
            if (lengte + octetten > LANGSTE_REGEL) {
                tekst.append("\r\n ");
                lengte = 1;
            }
            tekst.append(gezet);
            lengte += octetten;
        }
        tekst.append("\r\n");
        return this;
    }

    private static String ontsnapt(String waarde) {
        return waarde.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }
}
