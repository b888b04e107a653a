package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens.LetselGegevens;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import nl.eenplan.backend.toegang.Stukbron;
import org.jspecify.annotations.Nullable;

/// One injury as it was seen. Its number counts per child; photographs point at its id.
@Entity
class Letsel {

    @Id
    private UUID id;

    @ManyToOne
    private Onderzoek onderzoek;

    private UUID kind;
    private int nummer;

    @Enumerated(EnumType.STRING)
    private Lichaamsdeel plaats;

    @Enumerated(EnumType.STRING)
    private Zijde zijde;

    @Enumerated(EnumType.STRING)
    private Letselsoort soort;

    @Nullable
    private BigDecimal lengte;

    @Nullable
    private BigDecimal breedte;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Maateenheid eenheid;

    @Nullable
    private String vorm;

    @Enumerated(EnumType.STRING)
    private Patroon patroon;

    @Nullable
    private String patroonToelichting;

    @Nullable
    private String kleur;

    private String verklaring;
    private String verklaardDoor;

    @Enumerated(EnumType.STRING)
    private Passend past;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Meetwijze meetwijze;

    @Nullable
    @Embedded
    private Kaartplek plek;

    protected Letsel() {}

    Letsel(Onderzoek onderzoek, int nummer, LetselGegevens gegevens) {
        id = UuidCreator.getTimeOrderedEpoch();
        this.onderzoek = onderzoek;
        kind = onderzoek.kind().waarde();
        this.nummer = nummer;
        plaats = requireNonNull(gegevens.plaats());
        boolean isBeschreven = !gegevens.isAlleenInWoorden();
        zijde = isBeschreven ? requireNonNull(gegevens.zijde()) : Zijde.MIDDEN;
        soort = isBeschreven ? requireNonNull(gegevens.soort()) : Letselsoort.ANDERS;
        patroon = isBeschreven ? requireNonNull(gegevens.patroon()) : Patroon.GEEN;
        patroonToelichting = patroon == Patroon.GEEN ? null : gegevens.patroonToelichting();
        if (isBeschreven) {
            neemUiterlijkOver(gegevens);
        }
        verklaring = requireNonNull(gegevens.verklaring());
        verklaardDoor = requireNonNull(gegevens.verklaardDoor());
        past = requireNonNull(gegevens.past());
    }

    private void neemUiterlijkOver(LetselGegevens gegevens) {
        lengte = gegevens.lengte();
        breedte = gegevens.breedte();
        boolean heeftMaat = lengte != null || breedte != null;
        eenheid = heeftMaat ? gegevens.eenheid() : null;
        meetwijze = heeftMaat ? gegevens.meetwijze() : null;
        vorm = gegevens.vorm();
        kleur = gegevens.kleur();
        plek = gegevens.plek();
    }

    UUID id() {
        return id;
    }

    int nummer() {
        return nummer;
    }

    Letseldossier.Letsel beeld() {
        return new Letseldossier.Letsel(
                id,
                Stukbron.sleutel("ONDERZOEK", onderzoek.id()),
                nummer,
                plaats,
                zijde,
                soort,
                lengte,
                breedte,
                eenheid,
                vorm,
                patroon,
                patroonToelichting,
                kleur,
                verklaring,
                verklaardDoor,
                past,
                meetwijze,
                plek);
    }
}
