package nl.eenplan.frontend.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The engine knows no person: whatever the demo families told about themselves is in no `ACT_*` row, and not in the
/// track that is kept of each process.
@SpringBootTest(properties = "eenplan.demo=true")
class ProcesgeheimTest {

    private static final int VRIJE_TEKST = 20;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Test
    @DisplayName("Geen naam, BSN, adres of vrije tekst van een gezin staat in een tabel van de procesmotor")
    void houdtPersonenUitDeMotor() {
        var geheimen = geheimen();
        var motor = motor();

        assertThat(geheimen).hasSizeGreaterThan(40).contains("999990251", "tess van dalen");
        assertThat(motor).contains("taak_letselbeschrijven");
        assertThat(geheimen).noneMatch(motor::contains);
    }

    /// Everything that families and professionals wrote: names, numbers, addresses, and each longer text of a case.
    ///
    /// The sentences of the decision tables are no secret: they stand in the model and in the reason of a step.
    private List<String> geheimen() {
        var regels = regelteksten();
        return kolommen("""
                        select format('select %I::text from %I', c.column_name, c.table_name)
                          from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                           and c.data_type in ('text', 'jsonb', 'json')
                           and c.table_name not like 'act\\_%'
                           and (c.table_name in ('gezin', 'gezinslid', 'huishouden', 'medewerker')
                                or exists (select 1 from information_schema.columns g
                                            where g.table_name = c.table_name and g.column_name = 'gezin'))
                           and c.table_name not in ('werkvoorraad', 'processpoor')
                        """)
                .filter(waarde -> waarde.length() >= VRIJE_TEKST || waarde.matches("\\d{9}|\\p{L}+( \\p{L}+)+"))
                .filter(waarde -> !waarde.matches("[\\p{L}_]+|[0-9a-f-]{36}"))
                .filter(waarde -> !regels.contains(waarde))
                .distinct()
                .toList();
    }

    private static String regelteksten() {
        return Stream.of("dmn/afwegingskader.dmn", "dmn/mda-criteria.dmn")
                .map(tabel -> {
                    try {
                        return new ClassPathResource(tabel).getContentAsString(StandardCharsets.UTF_8);
                    } catch (IOException onleesbaar) {
                        throw new UncheckedIOException(onleesbaar);
                    }
                })
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    private String motor() {
        var rijen = kolommen("""
                select format('select r::text from %I r', table_name)
                  from information_schema.tables
                 where table_schema = 'public'
                   and (table_name = 'processpoor' or table_name like 'act\\_%' and table_name <> 'act_ge_bytearray')
                """);
        var bytes = kolommen("""
                values ($$select encode(bytes_, 'escape') from act_ge_bytearray where deployment_id_ is null$$)
                """);
        return Stream.concat(rijen, bytes).collect(Collectors.joining("\n"));
    }

    private Stream<String> kolommen(String vragen) {
        return jdbc.sql(vragen).query(String.class).list().stream()
                .flatMap(vraag -> jdbc.sql(vraag).query(String.class).list().stream())
                .filter(waarde -> waarde != null && !waarde.isBlank())
                .map(waarde -> waarde.toLowerCase(Locale.ROOT));
    }
}
