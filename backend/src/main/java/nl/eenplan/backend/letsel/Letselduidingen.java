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

    Optional<Letselduiding> findFirstByKindOrderByVastgelegdOpDescIdDesc(UUID kind);

    @Query("from Letselduiding s where s.onderzoek.id = :onderzoek order by s.versie desc limit 1")
    Optional<Letselduiding> laatste(UUID onderzoek);

    /// Of one child, oldest first, with what they are about.
    @Query("from Letselduiding s join fetch s.onderzoek where s.kind = :kind order by s.vastgelegdOp, s.id")
    List<Letselduiding> vanKind(UUID kind);
}
