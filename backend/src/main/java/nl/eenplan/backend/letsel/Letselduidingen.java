package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Letselduidingen extends Repository<Letselduiding, UUID> {

    void save(Letselduiding stuk);

    Optional<Letselduiding> findById(UUID id);

    /// Of one child, oldest first.
    @Query("from Letselduiding s where s.kind = :kind order by s.vastgelegdOp, s.id")
    List<Letselduiding> vanKind(UUID kind);
}
