package nl.eenplan.backend.logboek;

/// What in the log is worth a question. None of it proves anything: each has good reasons, and the person is asked.
///
/// Predicates are over `l`, a row of `logboek` by a person in a gezin.
public enum Patroonsoort {
    /// Fifteen families within one hour: searching instead of working.
    VEEL_GEZINNEN("hour", false, "l.toegestaan", "count(distinct l.gezin) >= 15"),

    /// The professional's own surname is that of the gezin or of one of its members.
    EIGEN_ACHTERNAAM("day", true, """
            exists (select 1 from medewerker e where e.id = l.medewerker and (
                exists (select 1 from gezin f where f.id = l.gezin and lower(f.naam) = achternaam(e.naam))
                or exists (select 1 from gezinslid d where d.gezin = l.gezin and achternaam(d.naam) = achternaam(e.naam))))
            """, "true"),

    /// Refused by the gate.
    GEWEIGERD("day", true, "not l.toegestaan", "true"),

    /// Let in because a task lay in the tray of his role, and never took it: was it his work?
    VIA_DE_BAK("day", true, """
            l.toegestaan and l.betrokken_als is not null and not exists (
                select 1 from betrokkenheid b where b.gezin = l.gezin and b.medewerker = l.medewerker)
            """, "true"),

    /// Between eleven at night and six in the morning, without emergency access.
    NACHT("day", false, """
            l.toegestaan and not l.noodtoegang
            and (extract(hour from l.tijd at time zone 'Europe/Amsterdam') >= 23
                 or extract(hour from l.tijd at time zone 'Europe/Amsterdam') < 6)
            """, "true"),

    /// Was involved once, and looked or tried to after that had ended.
    NA_EINDE("day", true, """
            exists (select 1 from betrokkenheid b where b.gezin = l.gezin and b.medewerker = l.medewerker
                       and b.tot <= l.tijd)
            and not exists (select 1 from betrokkenheid b where b.gezin = l.gezin and b.medewerker = l.medewerker
                       and b.van <= l.tijd and (b.tot is null or b.tot > l.tijd))
            """, "true");

    private final String venster;
    private final boolean perGezin;
    private final String waar;
    private final String vanaf;

    Patroonsoort(String venster, boolean perGezin, String waar, String vanaf) {
        this.venster = venster;
        this.perGezin = perGezin;
        this.waar = waar;
        this.vanaf = vanaf;
    }

    /// The span of one pattern: `hour` or `day`.
    String venster() {
        return venster;
    }

    boolean isPerGezin() {
        return perGezin;
    }

    String waar() {
        return waar;
    }

    /// How many it takes.
    String vanaf() {
        return vanaf;
    }
}
