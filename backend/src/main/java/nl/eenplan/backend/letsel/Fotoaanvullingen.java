package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Fotoaanvullingen extends Repository<Fotoaanvulling, UUID> {

    void save(Fotoaanvulling stuk);

    /// Of one child, oldest first.
    @Query("from Fotoaanvulling s where s.kind = :kind order by s.vastgelegdOp, s.id")
    List<Fotoaanvulling> vanKind(UUID kind);
}
