package nl.eenplan.backend.melding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Regisseuraanwijzingen extends Repository<Regisseuraanwijzing, UUID> {

    void save(Regisseuraanwijzing aanwijzing);

    void flush();

    @Query("from Regisseuraanwijzing r where r.gezin = :gezin and r.beeindigdOp is null")
    Optional<Regisseuraanwijzing> huidige(UUID gezin);
}
