package nl.eenplan.backend.consultvraag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Gezinskenmerken;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Component;

/// Makes a search for this family: its members, its homes, and the doctors and practices that are involved, because who
/// treats a child tells who it can be.
@Component
class Zoekerbouw {

    private static final List<Rol> ARTSEN = List.of(Rol.BEHANDELEND_ARTS, Rol.FORENSISCH_ARTS, Rol.VERTROUWENSARTS);

    private final Gezinskenmerken kenmerken;
    private final OrganisatieService organisaties;
    private final Poolbetrokkenheden betrokkenheden;
    private final Dossierpoort poort;

    Zoekerbouw(
            Gezinskenmerken kenmerken,
            OrganisatieService organisaties,
            Poolbetrokkenheden betrokkenheden,
            Dossierpoort poort) {
        this.kenmerken = kenmerken;
        this.organisaties = organisaties;
        this.betrokkenheden = betrokkenheden;
        this.poort = poort;
    }

    Identiteitszoeker voor(GezinId gezin) {
        var huizen = betrokkenheden.organisaties(gezin);
        var artsen = new ArrayList<Contact>();
        organisaties.vind(poort.gebruiker().id()).ifPresent(artsen::add);
        ARTSEN.forEach(rol -> organisaties.metRol(rol).stream()
                .filter(arts -> huizen.contains(arts.organisatie()))
                .forEach(artsen::add));
        return new Identiteitszoeker(
                kenmerken.van(gezin),
                Stream.concat(
                                Stream.of(poort.gebruiker().naam()),
                                artsen.stream().map(Contact::naam))
                        .distinct()
                        .toList(),
                artsen.stream().map(Contact::organisatienaam).distinct().toList());
    }
}
