package nl.eenplan.backend.organisatie;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Aangemeld;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The principal of a session: one professional, acting in one of his functies at a time.
///
/// Each role is an authority `ROLE_<constant of Rol>`, for the routes of the screens; the gate asks the database.
public final class Aangemelde implements UserDetails, CredentialsContainer, Aangemeld {

    private static final long serialVersionUID = 1L;

    /// @param organisatienaam as the top bar shows it
    public record Functie(Rol rol, OrganisatieId organisatie, String organisatienaam) {}

    private final transient MedewerkerId id;
    private final String naam;
    private final String gebruikersnaam;
    private final String sessie = UUID.randomUUID().toString();
    private final transient List<Functie> functies;
    private @Nullable String wachtwoord;
    private transient volatile Gebruiker gebruiker;
    private transient volatile @Nullable UUID aanmelding;
    private volatile boolean volledig = true;

    Aangemelde(
            MedewerkerId id, String naam, String gebruikersnaam, @Nullable String wachtwoord, List<Functie> functies) {
        this.id = id;
        this.naam = naam;
        this.gebruikersnaam = gebruikersnaam;
        this.wachtwoord = wachtwoord;
        this.functies = List.copyOf(functies);
        this.gebruiker = als(functies.getFirst());
    }

    @Override
    public Gebruiker gebruiker() {
        return gebruiker;
    }

    @Override
    public String sessie() {
        var eigen = aanmelding;
        return eigen == null ? sessie : eigen.toString();
    }

    @Override
    public Optional<UUID> aanmelding() {
        return Optional.ofNullable(aanmelding);
    }

    @Override
    public boolean isVolledig() {
        return volledig;
    }

    /// The password was right, the second factor of this account is still to come.
    void wachtOpTweedeFactor() {
        volledig = false;
    }

    void maakVolledig() {
        volledig = true;
    }

    /// This principal came with a login of its own.
    void hoortBij(UUID aanmeldsessie) {
        aanmelding = aanmeldsessie;
    }

    /// In which functies he may act.
    public List<Functie> functies() {
        return functies;
    }

    /// From now on he acts, and is logged, in this functie.
    ///
    /// @throws IllegalArgumentException when it is not one of his
    public void kies(Functie functie) {
        if (!functies.contains(functie)) {
            throw new IllegalArgumentException("Dit is niet een van uw functies");
        }
        gebruiker = als(functie);
    }

    private Gebruiker als(Functie functie) {
        var rollen = functies.stream()
                .filter(een -> een.organisatie().equals(functie.organisatie()))
                .map(Functie::rol)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rol.class)));
        return new Gebruiker(id, naam, functie.rol(), rollen, functie.organisatie(), functie.organisatienaam());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return functies.stream()
                .map(functie ->
                        new SimpleGrantedAuthority("ROLE_" + functie.rol().name()))
                .distinct()
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return wachtwoord;
    }

    @Override
    public String getUsername() {
        return gebruikersnaam;
    }

    @Override
    public void eraseCredentials() {
        wachtwoord = null;
    }

    /// Equal by account, so that the sessions of one person can be found.
    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Aangemelde andere && gebruikersnaam.equals(andere.gebruikersnaam);
    }

    @Override
    public int hashCode() {
        return gebruikersnaam.hashCode();
    }
}
