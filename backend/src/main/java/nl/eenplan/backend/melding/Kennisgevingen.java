package nl.eenplan.backend.melding;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Kennisgevingen extends Repository<Kennisgeving, UUID> {

    void save(Kennisgeving stuk);

    /// Oldest first.
    @Query("from Kennisgeving s where s.gezin = :gezin order by s.vastgelegdOp, s.id")
    List<Kennisgeving> vanGezin(UUID gezin);
}
