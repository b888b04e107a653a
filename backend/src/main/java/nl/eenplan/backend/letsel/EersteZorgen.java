package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EersteZorgen extends Repository<EersteZorg, UUID> {

    void save(EersteZorg stuk);

    /// Of one child, oldest first.
    @Query("from EersteZorg s where s.kind = :kind order by s.vastgelegdOp, s.id")
    List<EersteZorg> vanKind(UUID kind);
}
