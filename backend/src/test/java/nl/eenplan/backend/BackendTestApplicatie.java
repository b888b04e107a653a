package nl.eenplan.backend;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;

/// What `@SpringBootTest` starts in the backend: everything below the screens, on a fresh test database.
@TestComponent
@SpringBootApplication(scanBasePackages = "nl.eenplan")
public class BackendTestApplicatie {}
