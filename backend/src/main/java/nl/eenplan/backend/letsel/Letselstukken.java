package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stuklezer;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// What doctors recorded of a child; photographs are documents.
@Component
class Letselstukken implements Stukbron {

    private static final String EERSTE_ZORG = """
            select id as stuk, array[kind] as over, vastgelegd_op as op, door as auteur, gezien_op as "Gezien op",
                   behandeling as "Behandeling", zorginstelling as "Waar", is_acuut as "Was er direct gevaar?",
                   gevaar as "Welk gevaar"
              from eerste_zorg where gezin = :gezin order by vastgelegd_op, id
            """;

    private static final String ONDERZOEK = """
            select o.id as stuk, array[o.kind] as over, o.vastgelegd_op as op, o.door as auteur,
                   o.onderzocht_op as "Onderzocht op", o.anamnese as "Wat is verteld", o.is_top_teen as "Hele lichaam bekeken",
                   o.reden_geen_top_teen as "Waarom niet", o.stolling_toelichting as "Stolling van het bloed",
                   o.signalen as "Andere signalen", o.is_uitgesloten as "Vermoeden uitgesloten",
                   o.onderbouwing as "Waarom uitgesloten",
                   (select string_agg(concat_ws('; ', l.nummer || '. ' || lower(replace(l.soort, '_', ' ')),
                                                lower(replace(l.plaats, '_', ' ')), l.vorm, l.kleur, l.patroon_toelichting,
                                                'verklaring: ' || l.verklaring), E'\\n' order by l.nummer)
                      from letsel l where l.onderzoek_id = o.id) as "Letsels"
              from onderzoek o where o.gezin = :gezin order by o.vastgelegd_op, o.id
            """;

    private static final String CONSULT = """
            select id as stuk, array[kind] as over, vastgelegd_op as op, door as auteur, overlegd_op as "Overlegd op",
                   advies as "Advies", afwijking as "Waarom is afgeweken"
              from consult where gezin = :gezin order by vastgelegd_op, id
            """;

    private static final String FOTOBEOORDELING = """
            select id as stuk, array[kind] as over, vastgelegd_op as op, door as auteur, vraagstelling as "Vraag",
                   bevindingen as "Bevindingen", anogenitaal as "Bevindingen anogenitaal", aanvullend as "Wat nog nodig was"
              from fotobeoordeling where gezin = :gezin order by vastgelegd_op, id
            """;

    private static final String FOTOAANVULLING = """
            select id as stuk, array[kind] as over, vastgelegd_op as op, door as auteur,
                   reden_geen_fotos as "Waarom geen nieuwe foto’s"
              from fotoaanvulling where gezin = :gezin order by vastgelegd_op, id
            """;

    private static final String LETSELDUIDING = """
            select id as stuk, array[kind] as over, vastgelegd_op as op, door as auteur, lower(conclusie) as "Conclusie",
                   waarschijnlijkheid_label as "Hoe waarschijnlijk", toelichting as "Toelichting", beperkingen as "Beperkingen"
              from letselduiding where gezin = :gezin order by vastgelegd_op, id
            """;

    private final Stuklezer lezer;

    Letselstukken(Stuklezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public List<Stuk> stukken(GezinId gezin) {
        return Stream.of(
                        lezer.lees(gezin, "EERSTE_ZORG", "Eerste medische zorg", Compartiment.MEDISCH, EERSTE_ZORG),
                        lezer.lees(gezin, "ONDERZOEK", "Lichamelijk onderzoek", Compartiment.MEDISCH, ONDERZOEK),
                        lezer.lees(gezin, "CONSULT", "Overleg tussen artsen", Compartiment.MEDISCH, CONSULT),
                        lezer.lees(
                                gezin,
                                "FOTOBEOORDELING",
                                "Beoordeling van foto’s",
                                Compartiment.MEDISCH,
                                FOTOBEOORDELING),
                        lezer.lees(gezin, "FOTOAANVULLING", "Nieuwe foto’s", Compartiment.MEDISCH, FOTOAANVULLING),
                        lezer.lees(
                                gezin,
                                "LETSELDUIDING",
                                "Uitleg van het letsel",
                                Compartiment.LETSELDUIDING,
                                LETSELDUIDING))
                .flatMap(List::stream)
                .toList();
    }
}
