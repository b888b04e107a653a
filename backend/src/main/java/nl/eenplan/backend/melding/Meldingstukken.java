package nl.eenplan.backend.melding;

import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stuklezer;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// What was weighed, reported and decided. Who reported is in none of it, nor what that gives away.
@Component
class Meldingstukken implements Stukbron {

    private static final String AFWEGING = """
            select id as stuk, array[kind] as over, vastgelegd_op as op, door as auteur, is_vermoeden as "Is er een vermoeden?",
                   is_onveilig as "Is het onveilig?", lower(replace(uitkomst, '_', ' ')) as "Uitkomst",
                   afspraken as "Afgesproken", terugkijken_op as "Terugkijken op"
              from afweging where gezin = :gezin order by vastgelegd_op, id
            """;

    private static final String MELDING = """
            select id as stuk, array[kind] as over, vastgelegd_op as op, door as auteur, is_acuut as "Was er direct gevaar?",
                   feiten as "Feiten", interpretatie as "Wat daarvan werd gedacht", verteld_aan_gezin as "Aan het gezin verteld",
                   medische_gegevens as "Medische gegevens"
              from melding where gezin = :gezin and verstuurd_op is not null order by vastgelegd_op, id
            """;

    private static final String TRIAGE = """
            select id as stuk, array_remove(array[kind], null) as over, vastgelegd_op as op, door as auteur,
                   veiligheidsscore as "Cijfer voor veiligheid", feiten as "Feiten", is_structureel_onveilig as "Langdurig onveilig?",
                   strafbaar_toelichting as "Mogelijk strafbaar", mda_motivering as "Waarom wel of geen MDA++"
              from triage where gezin = :gezin order by vastgelegd_op, id
            """;

    private static final String VEILIGHEIDSAFSPRAAK = """
            select a.id as stuk, array_remove(array[a.kind], null) as over, a.vastgelegd_op as op, a.door as auteur,
                   a.zijn_ouders_akkoord as "Zijn de ouders het eens?", a.toelichting as "Toelichting",
                   (select string_agg(v.tekst, E'\\n' order by v.volgorde) from veiligheidsafspraak_voorwaarden v
                     where v.veiligheidsafspraak_id = a.id) as "Voorwaarden"
              from veiligheidsafspraak a where a.gezin = :gezin order by a.vastgelegd_op, a.id
            """;

    private static final String ACTIEOVERLEG = """
            select a.id as stuk, array_remove(array[a.kind], null) as over, a.vastgelegd_op as op, a.door as auteur,
                   a.gehouden_op as "Gehouden op", a.toelichting as "Toelichting",
                   (select string_agg(p.handeling, E'\\n' order by p.volgorde) from actieoverleg_afspraken p
                     where p.actieoverleg_id = a.id) as "Afspraken"
              from actieoverleg a where a.gezin = :gezin order by a.vastgelegd_op, a.id
            """;

    private final Stuklezer lezer;

    Meldingstukken(Stuklezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public List<Stuk> stukken(GezinId gezin) {
        return Stream.of(
                        lezer.lees(
                                gezin,
                                "AFWEGING",
                                "Afweging of er gemeld moest worden",
                                Compartiment.MELDING,
                                AFWEGING),
                        lezer.lees(gezin, "MELDING", "Melding bij Veilig Thuis", Compartiment.MELDING, MELDING),
                        lezer.lees(
                                gezin,
                                "TRIAGE",
                                "Eerste beoordeling door Veilig Thuis",
                                Compartiment.VEILIGHEID,
                                TRIAGE),
                        lezer.lees(
                                gezin,
                                "VEILIGHEIDSAFSPRAAK",
                                "Veiligheidsvoorwaarden",
                                Compartiment.VEILIGHEID,
                                VEILIGHEIDSAFSPRAAK),
                        lezer.lees(
                                gezin,
                                "ACTIEOVERLEG",
                                "Overleg met politie en justitie",
                                Compartiment.POLITIE,
                                ACTIEOVERLEG))
                .flatMap(List::stream)
                .toList();
    }
}
