package nl.eenplan.frontend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The one entry point: the packaged application and every test start from here.
@SpringBootApplication(scanBasePackages = "nl.eenplan")
public class EenplanApplication {

    static void main(String[] args) {
        SpringApplication.run(EenplanApplication.class, args);
    }
}
