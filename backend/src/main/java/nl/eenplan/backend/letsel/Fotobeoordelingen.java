package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Fotobeoordelingen extends Repository<Fotobeoordeling, UUID> {

    void save(Fotobeoordeling stuk);

    /// Of one child, oldest first.
    @Query("from Fotobeoordeling s where s.kind = :kind order by s.vastgelegdOp, s.id")
    List<Fotobeoordeling> vanKind(UUID kind);
}
