package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.EnumSet;
import java.util.Set;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.processes.api.Rol;

/// The side navigation: only screens that exist and that fit a role of the user.
class Zijmenu extends SideNav {

    private static final Set<Rol> ZONDER_DOSSIER = EnumSet.of(Rol.BEHEERDER, Rol.PRIVACY_OFFICER);
    private static final Set<Rol> MET_DOSSIER = EnumSet.complementOf(EnumSet.copyOf(ZONDER_DOSSIER));

    /// The privacy officer reviews emergency access.
    private static final Set<Rol> MET_TAKEN = EnumSet.complementOf(EnumSet.of(Rol.BEHEERDER));

    private static final Set<Rol> MET_CIJFERS = EnumSet.of(
            Rol.VERTROUWENSARTS, Rol.FORENSISCH_ARTS, Rol.BEHANDELEND_ARTS, Rol.VT_MEDEWERKER, Rol.PROCESCOORDINATOR);

    Zijmenu(Gebruiker gebruiker) {
        getElement().setAttribute("aria-label", Tekst.tekst("menu.titel"));
        voegToe(gebruiker, "", "menu.vandaag", VaadinIcon.HOME_O, EnumSet.allOf(Rol.class));
        voegToe(gebruiker, "werkvoorraad", "menu.werkvoorraad", VaadinIcon.TASKS, MET_TAKEN);
        voegToe(gebruiker, "gezinnen", "menu.gezinnen", VaadinIcon.FAMILY, MET_DOSSIER);
        voegToe(gebruiker, "overleg", "menu.overleg", VaadinIcon.CALENDAR_O, Set.of(Rol.PROCESCOORDINATOR));
        voegToe(
                gebruiker,
                "herstelplannen",
                "menu.herstelplannen",
                VaadinIcon.CLIPBOARD_TEXT,
                Set.of(Rol.REGISSEUR, Rol.PROCESCOORDINATOR, Rol.VT_MEDEWERKER));
        voegToe(gebruiker, "bereikbaarheid", "dienst.menu", VaadinIcon.PHONE, MET_DOSSIER);
        voegToe(gebruiker, "cijfers", "cijfers.menu", VaadinIcon.BAR_CHART_H, MET_CIJFERS);
        voegToe(gebruiker, "logboek", "menu.logboek", VaadinIcon.EYE, Set.of(Rol.PRIVACY_OFFICER));
        voegToe(gebruiker, "rechten", "menu.rechten", VaadinIcon.USER_CHECK, Set.of(Rol.PRIVACY_OFFICER));
        voegToe(gebruiker, "deelregels", "menu.deelregels", VaadinIcon.SCALE, Set.of(Rol.PRIVACY_OFFICER));
        voegToe(gebruiker, "bewaren", "menu.bewaren", VaadinIcon.ARCHIVE, Set.of(Rol.PRIVACY_OFFICER));
        voegToe(gebruiker, "beheer", "menu.beheer", VaadinIcon.COG_O, Set.of(Rol.BEHEERDER));
    }

    private void voegToe(Gebruiker gebruiker, String pad, String sleutel, VaadinIcon beeld, Set<Rol> rollen) {
        boolean past = rollen.stream().anyMatch(gebruiker::heeft);
        if (past && RouteConfiguration.forApplicationScope().getRoute(pad).isPresent()) {
            var punt = new SideNavItem(Tekst.tekst(sleutel), pad, beeld.create());
            punt.setMatchNested(!pad.isEmpty());
            addItem(punt);
        }
    }
}
