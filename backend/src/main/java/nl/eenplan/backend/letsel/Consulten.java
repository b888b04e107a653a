package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Consulten extends Repository<Consult, UUID> {

    void save(Consult stuk);

    /// Of one child, oldest first.
    @Query("from Consult s where s.kind = :kind order by s.vastgelegdOp, s.id")
    List<Consult> vanKind(UUID kind);
}
