package nl.eenplan.backend.melding;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Triages extends Repository<Triage, UUID> {

    void save(Triage stuk);

    /// Oldest first.
    @Query("from Triage s where s.gezin = :gezin order by s.vastgelegdOp, s.id")
    List<Triage> vanGezin(UUID gezin);
}
