package nl.eenplan.backend.foto;

import java.util.List;

/// One photograph and everybody who held it, oldest first.
public record Bewaring(Opname opname, List<Bewaarregel> regels) {}
