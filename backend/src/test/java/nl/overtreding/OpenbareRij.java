package nl.overtreding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/// Offends against every rule but that of the engine.
@Entity
public class OpenbareRij {

    @Id
    private long id;

    public interface Rijen extends Repository<OpenbareRij, Long> {}

    @Service
    public static class ZonderPoort {

        public LocalDate vandaag() {
            return LocalDate.now();
        }
    }
}
