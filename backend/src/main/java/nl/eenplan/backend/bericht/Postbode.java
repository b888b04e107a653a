package nl.eenplan.backend.bericht;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Delivers the outbox over SMTP, one mail a transaction. A mail keeps its Message-ID over every attempt, so that a
/// receiver drops what arrives twice; two JVMs never take the same row.
///
/// Without `eenplan.mail.host` nothing is delivered and everything stays in the outbox.
@Component
class Postbode {

    private static final Logger LOG = LoggerFactory.getLogger(Postbode.class);
    private static final int MEESTE_POGINGEN = 8;
    private static final int PER_RONDE = 50;

    private final JdbcClient jdbc;
    private final ObjectProvider<JavaMailSender> smtp;
    private final TransactionTemplate transactie;
    private final Clock klok;
    private final String host;
    private final String afzender;

    Postbode(
            JdbcClient jdbc,
            ObjectProvider<JavaMailSender> smtp,
            PlatformTransactionManager transacties,
            Clock klok,
            @Value("${eenplan.mail.host:}") String host,
            @Value("${eenplan.mail.afzender:niet-antwoorden@eenplan.example}") String afzender) {
        this.jdbc = jdbc;
        this.smtp = smtp;
        this.transactie = new TransactionTemplate(transacties);
        this.klok = klok;
        this.host = host;
        this.afzender = afzender;
    }

    @Scheduled(fixedDelayString = "${eenplan.mail.ronde:PT10S}", initialDelayString = "${eenplan.mail.ronde:PT10S}")
    void bezorg() {
        var verzender = smtp.getIfAvailable();
        if (host.isBlank() || verzender == null) {
            return;
        }
        for (var nummer = 0; nummer < PER_RONDE; nummer++) {
            var gedaan = transactie.execute(status -> bezorgEen(verzender));
            if (!Boolean.TRUE.equals(gedaan)) {
                return;
            }
        }
    }

    private boolean bezorgEen(JavaMailSender verzender) {
        var gevonden = eerste();
        gevonden.ifPresent(brief -> {
            try {
                verzender.send(mail(verzender, brief));
                jdbc.sql("update bericht set status = 'VERZONDEN', pogingen = pogingen + 1, verzonden_op = :nu,"
                                + " fout = null where id = :id")
                        .param("nu", over(Duration.ZERO))
                        .param("id", brief.id())
                        .update();
            } catch (MailException | MessagingException | GeenAdres fout) {
                stelUit(brief, fout);
            }
        });
        return gevonden.isPresent();
    }

    private Optional<Brief> eerste() {
        return jdbc.sql("""
                        select b.id, b.onderwerp, b.tekst, b.agenda, b.agenda_methode, b.pogingen, a.adres
                          from bericht b left join mailadres a on a.medewerker = b.medewerker
                         where b.status = 'WACHT' and b.volgende_poging <= :nu
                         order by b.volgende_poging, b.id limit 1 for update of b skip locked
                        """)
                .param("nu", over(Duration.ZERO))
                .query((rij, nummer) -> new Brief(
                        rij.getObject("id", UUID.class),
                        rij.getString("adres"),
                        rij.getString("onderwerp"),
                        rij.getString("tekst"),
                        rij.getString("agenda"),
                        rij.getString("agenda_methode"),
                        rij.getInt("pogingen")))
                .optional();
    }

    private MimeMessage mail(JavaMailSender verzender, Brief brief) throws MessagingException, GeenAdres {
        if (brief.adres() == null) {
            throw new GeenAdres();
        }
        var bericht = verzender.createMimeMessage();
        var hulp = new MimeMessageHelper(bericht, brief.agenda() != null, StandardCharsets.UTF_8.name());
        hulp.setFrom(afzender);
        hulp.setTo(brief.adres());
        hulp.setSubject(brief.onderwerp());
        hulp.setText(brief.tekst());
        if (brief.agenda() != null) {
            hulp.addAttachment(
                    "overleg.ics",
                    new ByteArrayResource(brief.agenda().getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=" + brief.methode());
        }
        bericht.setHeader("Message-ID", "<" + brief.id() + "@eenplan>");
        return bericht;
    }

    private void stelUit(Brief brief, Exception fout) {
        var pogingen = brief.pogingen() + 1;
        var opgegeven = pogingen >= MEESTE_POGINGEN || fout instanceof GeenAdres;
        LOG.warn(
                "Bericht {} niet bezorgd, poging {}: {}",
                brief.id(),
                pogingen,
                fout.getClass().getSimpleName());
        jdbc.sql("update bericht set status = :status, pogingen = :pogingen, volgende_poging = :dan, fout = :fout"
                        + " where id = :id")
                .param("status", opgegeven ? "MISLUKT" : "WACHT")
                .param("pogingen", pogingen)
                .param("dan", over(Duration.ofMinutes(1L << pogingen)))
                .param("fout", fout.getClass().getSimpleName())
                .param("id", brief.id())
                .update();
    }

    private OffsetDateTime over(Duration duur) {
        return OffsetDateTime.ofInstant(klok.instant().plus(duur), ZoneOffset.UTC);
    }

    private record Brief(
            UUID id,
            @Nullable String adres,
            String onderwerp,
            String tekst,
            @Nullable String agenda,
            @Nullable String methode,
            int pogingen) {}

    private static final class GeenAdres extends Exception {}
}
