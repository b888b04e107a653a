package nl.eenplan.backend.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.eenplan.backend.bericht.Berichten.Uitnodiging;
import nl.eenplan.backend.keten.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostbodeTest {

    private static final Instant NU = Instant.parse("2026-03-13T09:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl verzender = new JavaMailSenderImpl();
    private JdbcClient jdbc;
    private JdbcTransactionManager transacties;
    private UUID medewerker;

    @BeforeEach
    void begin() {
        var schema = Schema.nieuw();
        jdbc = schema.jdbc();
        transacties = new JdbcTransactionManager(schema.bron());
        medewerker = schema.medewerker("P. de Boer");
        server.start();
        verzender.setHost("127.0.0.1");
        verzender.setPort(server.getSmtp().getPort());
        verzender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("Een uitnodiging komt over echte SMTP aan met een agendabestand zonder persoonsgegevens")
    void bezorgtUitnodiging() throws Exception {
        adres();
        leg(agenda());

        postbode("mail.example", NU).bezorg();

        MimeMessage mail = server.getReceivedMessages()[0];
        var inhoud = new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(mail.getSubject()).isEqualTo("Uitnodiging overleg G-2026-0042");
        assertThat(inhoud).contains("text/calendar", "method=PUBLISH").doesNotContain("Boer", "Veldhuis");
        assertThat(status()).isEqualTo("VERZONDEN 1");
    }

    @Test
    @DisplayName("Zonder mailserver blijft post in het postvak liggen")
    void bewaartZonderServer() {
        adres();
        leg(null);

        postbode("", NU).bezorg();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(status()).isEqualTo("WACHT 0");
    }

    @Test
    @DisplayName("Valt de server weg, dan volgt later een nieuwe poging met hetzelfde kenmerk, en daarna niets meer")
    void probeertOpnieuw() throws Exception {
        adres();
        leg(null);
        server.stop();

        postbode("mail.example", NU).bezorg();
        assertThat(status()).isEqualTo("WACHT 1");

        server.start();
        verzender.setPort(server.getSmtp().getPort());
        postbode("mail.example", NU.plusSeconds(30)).bezorg();
        assertThat(status()).as("nog niet aan de beurt").isEqualTo("WACHT 1");

        var later = NU.plus(Duration.ofMinutes(3));
        postbode("mail.example", later).bezorg();
        postbode("mail.example", later).bezorg();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + bericht() + "@eenplan>");
        assertThat(status()).isEqualTo("VERZONDEN 2");
    }

    @Test
    @DisplayName("Wie geen mailadres heeft, houdt de post van anderen niet op")
    void slaatOntbrekendAdresOver() {
        leg(null);

        postbode("mail.example", NU).bezorg();

        assertThat(status()).isEqualTo("MISLUKT 1");
    }

    @Test
    @DisplayName("Een verplaatst overleg houdt zijn kenmerk met een hoger volgnummer, een afzegging trekt het in")
    void schrijftAgendabestand() {
        var afzegging = Agendabestand.van(
                new Uitnodiging("abc", 2, true, "G-2026-0042", NU, NU.plusSeconds(5400), "Zaal; De Linde", "pad"),
                "https://eenplan.example/" + "lang".repeat(20),
                NU);

        assertThat(afzegging)
                .contains("METHOD:CANCEL\r\n", "UID:abc@eenplan\r\n", "SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n")
                .contains("DTSTART:20260313T090000Z\r\n", "LOCATION:Zaal\\; De Linde\r\n");
        assertThat(afzegging.lines())
                .allSatisfy(regel -> assertThat(regel.length()).isLessThanOrEqualTo(75));
    }

    @Test
    @DisplayName("Een zaal met opmaak of een regeleinde in zijn naam blijft tekst, in de mail en in de agenda")
    void bezorgtOpmaakAlsTekst() throws Exception {
        adres();
        var zaal = "<img src=x onerror=alert(1)>\r\nATTACH:javascript:alert(1)";
        leg(Agendabestand.van(
                new Uitnodiging("abc", 0, false, "G-2026-0042", NU, NU.plusSeconds(5400), zaal, "pad"),
                "https://eenplan.example/pad",
                NU));

        postbode("mail.example", NU).bezorg();

        var delen = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        for (var nummer = 0; nummer < delen.getCount(); nummer++) {
            var deel = delen.getBodyPart(nummer);
            assertThat(deel.getContentType()).doesNotContainIgnoringCase("html");
            var inhoud = new String(deel.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(inhoud.lines()).noneMatch(regel -> regel.startsWith("ATTACH"));
        }
    }

    private Postbode postbode(String host, Instant moment) {
        var fabriek = new StaticListableBeanFactory();
        fabriek.addBean("verzender", verzender);
        return new Postbode(
                jdbc,
                fabriek.getBeanProvider(JavaMailSender.class),
                transacties,
                Clock.fixed(moment, ZoneId.of("Europe/Amsterdam")),
                host,
                "eenplan@eenplan.example");
    }

    private void adres() {
        jdbc.sql("insert into mailadres values (?, 'ontvanger@merewestein.example')")
                .params(medewerker)
                .update();
    }

    private static String agenda() {
        return Agendabestand.van(
                new Uitnodiging("abc", 0, false, "G-2026-0042", NU, NU.plusSeconds(5400), "Zaal De Linde", "pad"),
                "https://eenplan.example/pad",
                NU);
    }

    private void leg(@Nullable String agenda) {
        jdbc.sql("""
                        insert into bericht (id, medewerker, onderwerp, tekst, agenda, agenda_methode, gemaakt_op,
                                             status, volgende_poging)
                        values (:id, :medewerker, 'Uitnodiging overleg G-2026-0042', 'https://eenplan.example/pad',
                                :agenda, :methode, :nu, 'WACHT', :nu)
                        """)
                .param("id", UUID.randomUUID())
                .param("medewerker", medewerker)
                .param("agenda", agenda)
                .param("methode", agenda == null ? null : "PUBLISH")
                .param("nu", NU.atOffset(ZoneOffset.UTC))
                .update();
    }

    private String status() {
        return jdbc.sql("select status || ' ' || pogingen from bericht")
                .query(String.class)
                .single();
    }

    private UUID bericht() {
        return jdbc.sql("select id from bericht").query(UUID.class).single();
    }
}
