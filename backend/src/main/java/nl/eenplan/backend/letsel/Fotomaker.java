package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.Taakadres;
import nl.eenplan.processes.api.Duidingproces;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Other photographs are asked of whoever did the examination, as long as he treats in this gezin: of two children each
/// may have a doctor of his own. Else of whoever treats now.
@Component
class Fotomaker implements Taakadres {

    private final Duidingproces proces;
    private final Onderzoeken onderzoeken;
    private final Betrokkenheden betrokkenheden;
    private final OrganisatieService organisaties;

    Fotomaker(
            @Lazy Duidingproces proces,
            Onderzoeken onderzoeken,
            Betrokkenheden betrokkenheden,
            OrganisatieService organisaties) {
        this.proces = proces;
        this.onderzoeken = onderzoeken;
        this.betrokkenheden = betrokkenheden;
        this.organisaties = organisaties;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.NIEUWE_FOTOS_MAKEN);
    }

    @Override
    public Optional<Adres> adres(Taakstand taak) {
        return proces.onderzoek(taak.taak())
                .flatMap(onderzoek -> onderzoeker(taak.gezin(), onderzoek))
                .flatMap(organisaties::vind)
                .map(arts -> new Adres(Rol.BEHANDELEND_ARTS, arts.organisatie(), arts.medewerker()));
    }

    /// Who hears that he is asked.
    List<MedewerkerId> artsen(GezinId gezin, OnderzoekId onderzoek) {
        return onderzoeker(gezin, onderzoek)
                .map(List::of)
                .orElseGet(() -> betrokkenheden.metRol(gezin, Rol.BEHANDELEND_ARTS));
    }

    private Optional<MedewerkerId> onderzoeker(GezinId gezin, OnderzoekId onderzoek) {
        return onderzoeken
                .findById(onderzoek.waarde())
                .map(Onderzoek::door)
                .filter(betrokkenheden.metRol(gezin, Rol.BEHANDELEND_ARTS)::contains);
    }
}
