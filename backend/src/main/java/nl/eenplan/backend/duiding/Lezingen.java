package nl.eenplan.backend.duiding;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Lezingen extends Repository<Lezing, UUID> {

    void save(Lezing stuk);

    List<Lezing> findByDuidingIn(Collection<UUID> duidingen);
}
