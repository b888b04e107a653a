package nl.eenplan.backend.document;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Dossierstukken extends JpaRepository<Dossierstuk, UUID> {}
