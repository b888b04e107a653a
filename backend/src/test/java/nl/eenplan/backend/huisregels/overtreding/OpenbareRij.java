package nl.eenplan.backend.huisregels.overtreding;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/// Offends against every rule but that of the engine.
@MappedSuperclass
public class OpenbareRij {

    public interface Rijen extends Repository<OpenbareRij, Long> {}

    @Service
    public static class ZonderPoort {

        public LocalDate vandaag() {
            return LocalDate.now();
        }
    }
}
