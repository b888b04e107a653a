package nl.eenplan.frontend.overleg;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.overleg.Agendapunt;
import nl.eenplan.backend.overleg.OverlegPlanner;
import nl.eenplan.backend.overleg.Voorstel;
import nl.eenplan.backend.overleg.Wachtend;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;

/// The coordinator's planner: the week, the families that wait, and proposals that say why here.
@Route("overleg")
@PermitAll
@StyleSheet("formulieren.css")
class OverlegView extends Div implements HasDynamicTitle {

    private static final Teksten TEKSTEN = Teksten.van("planner");
    private static final String VOORSTEL = "voorstel-";
    private static final int WERKDAGEN = 5;

    private final MedewerkerId zelf;
    private final OverlegPlanner planner;
    private final OrganisatieService organisaties;
    private final Kalender kalender;
    private final Agendalijst lijst = new Agendalijst();
    private final Aside rechts = new Aside();
    private List<Agendapunt> agenda = List.of();
    private List<Voorstel> voorstellen = List.of();
    private LocalDate van;
    private LocalDate totEnMet;

    @org.jspecify.annotations.Nullable
    private Planpaneel paneel;

    OverlegView(OverlegPlanner planner, OrganisatieService organisaties, Dossierpoort poort, Clock klok) {
        if (!poort.gebruiker().heeft(Rol.PROCESCOORDINATOR)) {
            throw new GeenToegang();
        }
        this.zelf = poort.gebruiker().id();
        this.planner = planner;
        this.organisaties = organisaties;
        LocalDate vandaag = LocalDate.now(klok);
        van = vandaag.with(java.time.DayOfWeek.MONDAY);
        totEnMet = van.plusDays(WERKDAGEN - 1L);
        kalender = new Kalender(vandaag);
        kalender.bijWeek(this::toonWeek);
        kalender.bijMoment(moment -> {
            if (paneel != null) {
                paneel.kies(moment);
            }
        });
        kalender.bijPunt(this::open);
        rechts.addClassName("wachtenden");
        Paragraph smal = new Paragraph(TEKSTEN.tekst("smal"));
        smal.addClassNames("plannersmal", "uitleg");
        Div midden = new Div(kalender, lijst);
        Div geheel = new Div(midden, rechts);
        geheel.addClassName("planner");
        addClassNames("pagina", "vol");
        Header kop = new Header(new H1(TEKSTEN.tekst("titel")));
        kop.addClassName("paginakop");
        add(kop, smal, geheel);
        toonWeek(van, totEnMet);
        toonWachtenden();
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("planner.titel");
    }

    private void toonWeek(LocalDate eerste, LocalDate laatste) {
        van = eerste;
        totEnMet = laatste;
        agenda = planner.agenda(van, totEnMet);
        teken();
    }

    private void teken() {
        Stream<Kalender.Punt> vast = IntStream.range(0, agenda.size()).mapToObj(plek -> Agendalijst.punt(agenda, plek));
        Stream<Kalender.Punt> nieuw = IntStream.range(0, voorstellen.size()).mapToObj(this::punt);
        kalender.toon(Stream.concat(vast, nieuw).toList());
        lijst.toon(agenda);
    }

    private Kalender.Punt punt(int plek) {
        Voorstel voorstel = voorstellen.get(plek);
        return new Kalender.Punt(
                VOORSTEL + plek,
                TEKSTEN.tekst("voorstel", voorstel.ruimte().naam()),
                voorstel.begin(),
                voorstel.eind(),
                "voorgesteld");
    }

    private void open(String id) {
        if (id.startsWith(VOORSTEL) && paneel != null) {
            paneel.kies(voorstellen.get(Integer.parseInt(id.substring(VOORSTEL.length()))));
        } else if (!id.startsWith(VOORSTEL)) {
            var gezin = agenda.get(Integer.parseInt(id)).gezin();
            if (gezin != null) {
                GezinNavigatie.naar(gezin, Tab.OVERLEG);
            }
        }
    }

    private void toonWachtenden() {
        paneel = null;
        toonVoorstellen(List.of());
        rechts.removeAll();
        rechts.add(new Wachtlijst(planner.wachtend(), this::kies));
    }

    private void kies(Wachtend gezin) {
        var nieuw = new Planpaneel(gezin, zelf, planner, organisaties.partners(), this::toonVoorstellen, () -> {
            toonWachtenden();
            toonWeek(van, totEnMet);
        });
        paneel = nieuw;
        rechts.removeAll();
        rechts.add(nieuw);
    }

    private void toonVoorstellen(List<Voorstel> nieuw) {
        voorstellen = new ArrayList<>(nieuw);
        if (!nieuw.isEmpty()) {
            kalender.naar(nieuw.getFirst().begin().toLocalDate());
        }
        teken();
    }
}
