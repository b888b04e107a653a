package nl.eenplan.backend.overleg;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The conferences; the database refuses double bookings and a second open one per gezin.
interface Overleggen extends Repository<Overleg, UUID> {

    Overleg saveAndFlush(Overleg overleg);

    Optional<Overleg> findById(UUID id);

    @Query("select o from Overleg o where o.gezin = :gezin and o.status = GEPLAND")
    Optional<Overleg> open(UUID gezin);

    /// The open one, else the last one that was held.
    @Query("""
            select o from Overleg o where o.gezin = :gezin and o.status in (GEPLAND, GEHOUDEN)
             order by case when o.status = GEPLAND then 0 else 1 end, o.begin desc limit 1
            """)
    Optional<Overleg> lopend(UUID gezin);

    @EntityGraph(attributePaths = "deelnemers")
    @Query("select o from Overleg o where o.gezin = :gezin order by o.begin")
    List<Overleg> vanGezin(UUID gezin);
}
