package nl.eenplan.kaal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the bare page.
@SpringBootApplication
public class KaleToepassing {

    static void main(String[] args) {
        SpringApplication.run(KaleToepassing.class, args);
    }
}
