package nl.eenplan.frontend;

import nl.eenplan.backend.database.Voorstart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.config.BootstrapMode;

/// The one entry point: the packaged application and every test start from here.
///
/// A repository is made, and its queries read, when it is first asked: the backend's tests make them all at their
/// start.
@SpringBootApplication(scanBasePackages = "nl.eenplan")
@EntityScan("nl.eenplan.backend")
@EnableJpaRepositories(basePackages = "nl.eenplan.backend", bootstrapMode = BootstrapMode.LAZY)
public class EenplanApplication {

    static void main(String[] args) {
        var eenplan = new SpringApplication(EenplanApplication.class);
        eenplan.addListeners(new Voorstart());
        eenplan.run(args);
    }
}
