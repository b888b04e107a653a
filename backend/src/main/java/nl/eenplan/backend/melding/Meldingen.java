package nl.eenplan.backend.melding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Meldingen extends Repository<Melding, UUID> {

    void save(Melding melding);

    /// Oldest first.
    @Query("from Melding m where m.gezin = :gezin order by m.vastgelegdOp, m.id")
    List<Melding> vanGezin(UUID gezin);

    /// The draft of this child; the database holds one at most.
    @Query("from Melding m where m.kind = :kind and m.nummer is null")
    Optional<Melding> onverstuurd(UUID kind);

    /// Oldest first; what is still a draft is not there.
    @Query("from Melding m where m.gezin = :gezin and m.verstuurdOp is not null order by m.verstuurdOp, m.id")
    List<Melding> verstuurd(UUID gezin);

    /// Whether Veilig Thuis got one about this child.
    @Query("select count(m) > 0 from Melding m where m.kind = :kind and m.nummer is not null")
    boolean isVerstuurd(UUID kind);
}
