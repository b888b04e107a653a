package nl.eenplan.backend.overleg;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stuklezer;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// What partners contributed, what a child said and what the conference decided.
@Component
class Overlegstukken implements Stukbron {

    private static final String KINDGESPREK = """
            select id as stuk, array[kind] as over, vastgelegd_op as op, door as auteur, op as "Gesproken op",
                   eigen_woorden as "In eigen woorden", gewicht as "Hoe dit is meegewogen", terugkoppeling as "Wat is teruggezegd",
                   toelichting as "Toelichting"
              from kindgesprek where gezin = :gezin order by vastgelegd_op, id
            """;

    private static final String ZITTING = """
            select z.id as stuk, null::uuid[] as over, z.op, z.door as auteur, z.veiligheidscijfer as "Cijfer voor veiligheid",
                   z.patroon as "Patroon", z.letselbevindingen as "Over het letsel", z.motivering as "Waarom",
                   (select string_agg(b.tekst, E'\\n' order by b.volgorde) from zitting_bevinding b where b.zitting = z.id)
                       as "Bevindingen",
                   (select string_agg(b.tekst, E'\\n' order by b.volgorde) from zitting_besluit b where b.zitting = z.id)
                       as "Besluiten"
              from zitting z where z.gezin = :gezin order by z.op, z.id
            """;

    private static final String MAATREGEL = """
            select id as stuk, null::uuid[] as over, vastgelegd_op as op, door as auteur, lower(replace(soort, '_', ' ')) as "Maatregel",
                   vanaf as "Vanaf", tot as "Tot", toelichting as "Toelichting"
              from maatregel where gezin = :gezin order by vastgelegd_op, id
            """;

    private static final String BIJDRAGE = """
            select id as stuk, null::uuid[] as over, op, medewerker as auteur, zorgen as "Zorgen",
                   wat_gaat_goed as "Wat gaat goed", hulp_tot_nu as "Hulp tot nu toe", samenvatting as "Samenvatting",
                   voorstel as "Voorstel", veiligheidscijfer as "Cijfer voor veiligheid"
              from overleg_bijdrage where gezin = :gezin order by op, id
            """;

    private static final String VAKINHOUD = """
            select id as stuk, null::uuid[] as over, op, medewerker as auteur, vakinhoud as "Uit het eigen vak"
              from overleg_bijdrage where gezin = :gezin and compartiment = '%s' and vakinhoud <> '' order by op, id
            """;

    private final Stuklezer lezer;

    Overlegstukken(Stuklezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public List<Stuk> stukken(GezinId gezin) {
        var vakinhoud = Arrays.stream(Compartiment.values())
                .flatMap(deel -> lezer
                        .lees(gezin, "VAKINHOUD", "Bijdrage uit het eigen vak", deel, VAKINHOUD.formatted(deel.name()))
                        .stream());
        return Stream.concat(
                        vakinhoud,
                        Stream.of(
                                        lezer.lees(
                                                gezin,
                                                "BIJDRAGE",
                                                "Bijdrage aan het MDA++-overleg",
                                                Compartiment.OVERLEG,
                                                BIJDRAGE),
                                        lezer.lees(
                                                gezin,
                                                "KINDGESPREK",
                                                "Gesprek met het kind",
                                                Compartiment.KINDGESPREK,
                                                KINDGESPREK),
                                        lezer.lees(
                                                gezin,
                                                "ZITTING",
                                                "Besluiten van het MDA++-overleg",
                                                Compartiment.OVERLEG,
                                                ZITTING),
                                        lezer.lees(
                                                gezin,
                                                "MAATREGEL",
                                                "Directe maatregel",
                                                Compartiment.VEILIGHEID,
                                                MAATREGEL))
                                .flatMap(List::stream))
                .toList();
    }
}
