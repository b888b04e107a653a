package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Fotoreeksen extends Repository<Fotoreeks, UUID> {

    void save(Fotoreeks stuk);

    /// Of one child, oldest first.
    @Query("from Fotoreeks s where s.kind = :kind order by s.vastgelegdOp, s.id")
    List<Fotoreeks> vanKind(UUID kind);
}
