package overtreding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/// An entity that a screen must not know; outside the packages that are scanned for entities.
@Entity
public class FouteEntiteit {

    @Id
    @Nullable
    public Integer id;
}
