package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Onderzoeken extends Repository<Onderzoek, UUID> {

    void save(Onderzoek stuk);

    Optional<Onderzoek> findById(UUID id);

    /// Of one child, oldest first.
    @Query("from Onderzoek s where s.kind = :kind order by s.vastgelegdOp, s.id")
    List<Onderzoek> vanKind(UUID kind);

    /// Of all examinations of one child, by number; in one query, however many there are.
    @Query(
            "select l from Letsel l join fetch l.onderzoek o where o.kind = :kind and o.gezin = :gezin order by l.nummer")
    List<Letsel> letsels(UUID kind, UUID gezin);
}
