package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Onderzoeken extends Repository<Onderzoek, UUID> {

    void save(Onderzoek stuk);

    /// Of one child, oldest first.
    @Query("from Onderzoek s where s.kind = :kind order by s.vastgelegdOp, s.id")
    List<Onderzoek> vanKind(UUID kind);
}
