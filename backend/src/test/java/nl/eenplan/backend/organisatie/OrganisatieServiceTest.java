package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Kerntest
class OrganisatieServiceTest {

    @Autowired
    private OrganisatieService organisaties;

    @Autowired
    private Mensen mensen;

    @Test
    @DisplayName("De gids noemt regisseurs en tafelpartners met rol, organisatie en telefoon, zonder beheerder")
    void wijstDeWeg() {
        assertThat(organisaties.regisseurs()).singleElement().satisfies(contact -> {
            assertThat(contact.naam()).isEqualTo("S. Bakker");
            assertThat(contact.organisatienaam()).isEqualTo("Lokaal team Lindewaard");
            assertThat(contact.telefoon()).isNotBlank();
        });
        assertThat(organisaties.partners())
                .extracting(Contact::rol)
                .contains(Rol.POLITIE, Rol.JEUGDBESCHERMER)
                .doesNotContain(Rol.BEHEERDER, Rol.PRIVACY_OFFICER);
    }

    @Test
    @DisplayName("Artsen staan er met hun nummers in, en onbekenden geven niets")
    void kentNummers() {
        var mulder = mensen.wie("mulder").id();

        assertThat(organisaties.vind(mulder))
                .hasValueSatisfying(contact -> assertThat(contact.agb()).isEqualTo("01999901"));
        assertThat(organisaties.vind(MedewerkerId.nieuw())).isEmpty();
        assertThat(organisaties.namen(List.of(mulder, MedewerkerId.nieuw())))
                .containsExactlyEntriesOf(java.util.Map.of(mulder, "L. Mulder"));
        assertThat(organisaties.heeftRol(mulder, Rol.BEHANDELEND_ARTS)).isTrue();
        assertThat(organisaties.heeftRol(mulder, Rol.REGISSEUR)).isFalse();
    }

    @Test
    @DisplayName("Werk gaat eerst naar de organisatie die al betrokken is")
    void kiestBetrokkenOrganisatie() {
        var praktijk = mensen.wie("mulder").organisatie();
        var andere = mensen.wie("aydin").organisatie();

        assertThat(organisaties.pool(Set.of(Rol.BEHANDELEND_ARTS), List.of(praktijk)))
                .contains(new OrganisatieService.Pool(Rol.BEHANDELEND_ARTS, praktijk));
        assertThat(organisaties.pool(Set.of(Rol.BEHANDELEND_ARTS), List.of(andere)))
                .contains(new OrganisatieService.Pool(Rol.BEHANDELEND_ARTS, andere));
        assertThat(organisaties.pool(Set.of(Rol.TAFELPARTNER), List.of())).isEmpty();
    }

    @Test
    @DisplayName("Wie twee functies heeft handelt in één, en kiest alleen uit zijn eigen")
    void kiestFunctie() {
        var arts = new Aangemelde.Functie(Rol.FORENSISCH_ARTS, OrganisatieId.nieuw(), "GGD");
        var vertrouwensarts = new Aangemelde.Functie(Rol.VERTROUWENSARTS, OrganisatieId.nieuw(), "Veilig Thuis");
        var wie = new Aangemelde(MedewerkerId.nieuw(), "A. Arts", "arts", "", List.of(arts, vertrouwensarts));

        assertThat(wie.gebruiker().rollen()).containsExactly(Rol.FORENSISCH_ARTS);

        wie.kies(vertrouwensarts);

        assertThat(wie.gebruiker().rollen()).containsExactly(Rol.VERTROUWENSARTS);
        assertThat(wie.gebruiker().organisatienaam()).isEqualTo("Veilig Thuis");
        assertThatThrownBy(() ->
                        wie.kies(new Aangemelde.Functie(Rol.BEHEERDER, vertrouwensarts.organisatie(), "Veilig Thuis")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
