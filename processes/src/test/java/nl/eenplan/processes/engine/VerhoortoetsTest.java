package nl.eenplan.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Procesbeeld;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taakbesturing;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Verhoortoets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class VerhoortoetsTest {

    @Autowired
    private Verhoortoets toets;

    @Autowired
    private Taakbesturing taken;

    @Autowired
    private Werklijst werklijst;

    @Autowired
    private Procesbeeld procesbeeld;

    @Autowired
    private Draaiboek draaiboek;

    private final GezinId gezin = GezinId.nieuw();
    private final PersoonId kind = PersoonId.nieuw();

    @Test
    @DisplayName("De officier van justitie krijgt één taak over dit kind, die niet op de pagina van het gezin staat")
    void vraagtDeOfficier() {
        toets.begin(gezin, kind);

        var taak = werklijst.open(gezin).getFirst();
        assertThat(taak.soort()).isEqualTo(Taaksoort.VERHOOR_BEOORDELEN);
        assertThat(taak.kind()).isEqualTo(kind);
        assertThat(taak.rollen()).isEqualTo(Set.of(Rol.OFFICIER_VAN_JUSTITIE));
        assertThat(procesbeeld.verloop(gezin)).isEmpty();

        assertThat(taken.rondAf(taak.taak(), Antwoorden.geen())).isInstanceOf(Taakbesturing.Afronding.Afgerond.class);

        assertThat(werklijst.open(gezin)).isEmpty();
        assertThat(procesbeeld.verloop(gezin)).isEmpty();
    }

    @Test
    @DisplayName(
            "Antwoordt de officier niet op tijd, dan belt de vrager na; de vraag blijft open tot er een antwoord is")
    void laatNabellen() {
        var zaak = draaiboek.new Zaak(gezin, List.of(kind));
        toets.begin(gezin, kind);

        zaak.laatAflopen("timer_verhoortoets").wachtOp(Taaksoort.VERHOOR_BEOORDELEN, Taaksoort.VERHOOR_NABELLEN);
        assertThat(zaak.gevraagd()).containsExactly("verhoortoetsTeLaat " + kind);
        zaak.doe(Taaksoort.VERHOOR_NABELLEN).wachtOp(Taaksoort.VERHOOR_BEOORDELEN);
        zaak.doe(Taaksoort.VERHOOR_BEOORDELEN).wachtOp();
    }

    @Test
    @DisplayName("Antwoordt de officier alsnog, dan hoeft niemand meer na te bellen")
    void hoeftNietMeerNaTeBellen() {
        var zaak = draaiboek.new Zaak(gezin, List.of(kind));
        toets.begin(gezin, kind);
        zaak.laatAflopen("timer_verhoortoets");

        zaak.doe(Taaksoort.VERHOOR_BEOORDELEN).wachtOp();
    }

    @Test
    @DisplayName("Sluit de zaak, dan hoeft niemand meer te antwoorden of na te bellen")
    void vervaltMetDeZaak() {
        var zaak = draaiboek.new Zaak(gezin, List.of(kind));
        toets.begin(gezin, kind);
        zaak.laatAflopen("timer_verhoortoets");

        toets.beeindig(gezin);

        zaak.wachtOp();
    }
}
