package nl.eenplan.frontend;

import nl.eenplan.backend.database.Voorstart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/// The one entry point: the packaged application and every test start from here.
@SpringBootApplication(scanBasePackages = "nl.eenplan")
@EntityScan("nl.eenplan.backend")
@EnableJpaRepositories("nl.eenplan.backend")
public class EenplanApplication {

    static void main(String[] args) {
        var eenplan = new SpringApplication(EenplanApplication.class);
        eenplan.addListeners(new Voorstart());
        eenplan.run(args);
    }
}
