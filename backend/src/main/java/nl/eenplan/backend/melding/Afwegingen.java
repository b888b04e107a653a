package nl.eenplan.backend.melding;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Afwegingen extends Repository<Afweging, UUID> {

    void save(Afweging stuk);

    /// Of the child, newest first.
    @Query("from Afweging s where s.gezin = :gezin and s.kind = :kind order by s.vastgelegdOp desc, s.id desc")
    List<Afweging> vanKind(UUID gezin, UUID kind);

    /// Oldest first.
    @Query("from Afweging s where s.gezin = :gezin order by s.vastgelegdOp, s.id")
    List<Afweging> vanGezin(UUID gezin);
}
