package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Letselduidingen extends Repository<Letselduiding, UUID> {

    /// At once, because its seal and the way to its second reader refer to it.
    <S extends Letselduiding> S saveAndFlush(S stuk);

    Optional<Letselduiding> findById(UUID id);

    Optional<Letselduiding> findFirstByKindOrderByVersieDesc(UUID kind);

    /// Of one child, oldest first.
    @Query("from Letselduiding s where s.kind = :kind order by s.vastgelegdOp, s.id")
    List<Letselduiding> vanKind(UUID kind);
}
