package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.OnderzoekId;
import org.jspecify.annotations.Nullable;

/// The judgement of a forensic doctor on photographs that another made (F5c).
@Entity
class Fotobeoordeling extends Dossierstuk {

    private Instant aangevraagdOp;
    private String vraagstelling;

    @Enumerated(EnumType.STRING)
    private Instantie instantie;

    private String zaaknummer;

    @Nullable
    private Boolean isMetRadiologie;

    /// As the consents of the gezin stood when this was recorded; never without.
    @Nullable
    private Boolean isToestemmingGetekend;

    @Enumerated(EnumType.STRING)
    private Fotokwaliteit kwaliteit;

    private String bevindingen;

    @Nullable
    private String aanvullend;

    @Nullable
    private String anogenitaal;

    @Nullable
    private UUID onderzoekId;

    protected Fotobeoordeling() {}

    /// @param fotosVan the examination of which other photographs are asked; null when these do
    Fotobeoordeling(Herkomst herkomst, FotosBeoordelenGegevens gegevens, @Nullable OnderzoekId fotosVan) {
        super(herkomst);
        aangevraagdOp = herkomst.moment(requireNonNull(gegevens.aangevraagdOp()));
        vraagstelling = requireNonNull(gegevens.vraagstelling());
        instantie = requireNonNull(gegevens.instantie());
        zaaknummer = requireNonNull(gegevens.zaaknummer());
        isMetRadiologie = instantie == Instantie.LECK ? gegevens.isMetRadiologie() : null;
        isToestemmingGetekend = Boolean.TRUE.equals(isMetRadiologie) ? true : null;
        kwaliteit = requireNonNull(gegevens.kwaliteit());
        bevindingen = requireNonNull(gegevens.bevindingen());
        aanvullend = gegevens.aanvullend();
        anogenitaal = gegevens.anogenitaal();
        onderzoekId = fotosVan == null ? null : fotosVan.waarde();
    }

    boolean vraagtFotos() {
        return onderzoekId != null;
    }

    boolean vraagtFotosVan(OnderzoekId onderzoek) {
        return onderzoek.waarde().equals(onderzoekId);
    }

    /// Null when no other photographs are asked.
    ///
    /// @param aanvullingen of the child, oldest first
    @Nullable
    Fotoverzoek verzoek(List<Fotoaanvulling> aanvullingen) {
        UUID van = onderzoekId;
        if (van == null) {
            return null;
        }
        var antwoord = aanvullingen.stream()
                .filter(aanvulling -> aanvulling.isVan(new OnderzoekId(van))
                        && !aanvulling.vastgelegdOp().isBefore(vastgelegdOp()))
                .findFirst();
        return new Fotoverzoek(
                vastgelegdOp(),
                doorNaam(),
                requireNonNull(aanvullend),
                antwoord.map(Fotoaanvulling::stuk).orElse(null),
                antwoord.map(Fotoaanvulling::vastgelegdOp).orElse(null),
                antwoord.map(Fotoaanvulling::redenGeenFotos).orElse(null));
    }

    Letseldossier.Fotobeoordeling beeld(List<Fotoaanvulling> aanvullingen) {
        return new Letseldossier.Fotobeoordeling(
                Stukbron.sleutel("FOTOBEOORDELING", id()),
                aangevraagdOp,
                vraagstelling,
                instantie,
                zaaknummer,
                kwaliteit,
                bevindingen,
                aanvullend,
                anogenitaal,
                verzoek(aanvullingen),
                vastgelegdOp(),
                doorNaam());
    }
}
