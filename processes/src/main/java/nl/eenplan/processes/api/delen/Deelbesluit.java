package nl.eenplan.processes.api.delen;

/// @param regel the number of the rule in `domain.md` §5, as `7` or `19b`; `standaard` when none was hit
/// @param grondslag the law article or guideline
/// @param reden one Dutch sentence that a professional reads
public record Deelbesluit(Deeluitkomst uitkomst, String regel, String grondslag, String reden) {}
