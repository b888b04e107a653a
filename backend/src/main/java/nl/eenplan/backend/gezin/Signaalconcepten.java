package nl.eenplan.backend.gezin;

import java.time.Instant;
import java.util.Optional;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.werkvoorraad.Eigenconcepten;
import nl.eenplan.backend.werkvoorraad.Eigenconcepten.Eigenconcept;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The half-filled signal of a doctor: one each, read by its maker only, gone as soon as the signal is recorded.
@Service
@Transactional
public class Signaalconcepten {

    private static final String SLEUTEL = "signaal";

    private final Rolpoort rolpoort;
    private final Eigenconcepten concepten;

    Signaalconcepten(Rolpoort rolpoort, Eigenconcepten concepten) {
        this.rolpoort = rolpoort;
        this.concepten = concepten;
    }

    /// @param json of the form, at most 256 kB
    /// @return the moment of saving
    public Instant bewaar(String json) {
        eisArts();
        return concepten.bewaar(SLEUTEL, 0, json);
    }

    public Optional<Eigenconcept> vind() {
        eisArts();
        return concepten.vind(SLEUTEL);
    }

    public void gooiWeg() {
        eisArts();
        concepten.verwijder(SLEUTEL);
    }

    private void eisArts() {
        rolpoort.eis(Rol.BEHANDELEND_ARTS, "concept van een signaal");
    }
}
