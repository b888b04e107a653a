package nl.eenplan.backend.toegang.matrix;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.toegang.Aangemeld;
import nl.eenplan.backend.toegang.GeenToegang;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/// Walks behind the people of a scenario: before each call that one of them makes, somebody from outside the case makes
/// the very same call, and so does nobody at all.
class Schaduw implements MethodInterceptor {

    static final String NIEMAND = "niemand";

    /// A doctor of another practice, and the administrator, who never sees case content.
    private static final List<String> BUITENSTAANDERS = List.of("aydin", "beheer", NIEMAND);

    private final ThreadLocal<String> relaties = ThreadLocal.withInitial(() -> "");
    private final ThreadLocal<Boolean> volgt = ThreadLocal.withInitial(() -> false);
    private final Map<String, Bevinding> bevindingen = new TreeMap<>();
    private final Set<String> sporen = new HashSet<>();
    private final ObjectProvider<Mensen> mensen;
    private final ObjectProvider<JdbcClient> jdbc;

    Schaduw(ObjectProvider<Mensen> mensen, ObjectProvider<JdbcClient> jdbc) {
        this.mensen = mensen;
        this.jdbc = jdbc;
    }

    /// What the calls of one method came to.
    ///
    /// @param rollen of the people who were let in
    /// @param buiten what each outsider got
    record Bevinding(Set<String> rollen, Map<String, Oordeel> buiten, Set<String> fouten) {
        Bevinding() {
            this(new TreeSet<>(), new TreeMap<>(), new TreeSet<>());
        }
    }

    /// Empty when nobody called the method.
    Bevinding bevinding(String sleutel) {
        return bevindingen.getOrDefault(sleutel, new Bevinding());
    }

    /// Every call that this work makes directly is shadowed; what those calls need for themselves is not.
    void volg(Runnable werk) {
        volgt.set(true);
        try {
            werk.run();
        } finally {
            volgt.set(false);
        }
    }

    /// What this work calls is let in for this reason and no other; the table says so.
    void als(String relatie, Runnable werk) {
        relaties.set(" as " + relatie);
        try {
            werk.run();
        } finally {
            relaties.remove();
        }
    }

    void herken(String... teksten) {
        sporen.addAll(List.of(teksten));
    }

    @Override
    public @Nullable Object invoke(MethodInvocation oproep) throws Throwable {
        var wie = SecurityContextHolder.getContext().getAuthentication();
        if (!volgt.get() || wie == null || !(wie.getPrincipal() instanceof Aangemeld aangemeld)) {
            return oproep.proceed();
        }
        var klasse = oproep.getThis() == null
                ? oproep.getMethod().getDeclaringClass()
                : oproep.getThis().getClass();
        var methode = Aanbod.publiek(oproep.getMethod(), klasse);
        if (methode.isEmpty() || Aanbod.isNaDePoort(methode.get())) {
            return oproep.proceed();
        }
        volgt.set(false);
        try {
            return schaduw(methode.get(), oproep, wie.getName(), aangemeld);
        } finally {
            volgt.set(true);
        }
    }

    private @Nullable Object schaduw(Method methode, MethodInvocation oproep, String wie, Aangemeld aangemeld)
            throws Throwable {
        var sleutel = Aanbod.sleutel(methode);
        var bevinding = bevindingen.computeIfAbsent(sleutel, nieuw -> new Bevinding());
        for (String buiten : ZonderZaak.buitenstaanders(sleutel, BUITENSTAANDERS)) {
            if (!buiten.equals(wie)) {
                probeer(buiten, methode, oproep, bevinding);
            }
        }
        var antwoord = oproep.proceed();
        bevinding.rollen().add(aangemeld.gebruiker().rol().sleutel() + relaties.get());
        return antwoord;
    }

    private void probeer(String buiten, Method methode, MethodInvocation oproep, Bevinding bevinding) {
        var voor = weigeringen();
        var oordeel = buiten.equals(NIEMAND)
                ? zonderAanmelding(() -> uitkomst(methode, oproep))
                : mensen.getObject().als(buiten, () -> uitkomst(methode, oproep));
        bevinding.buiten().merge(buiten, oordeel, (eerder, nu) -> nu.ordinal() > eerder.ordinal() ? nu : eerder);
        if (oordeel == Oordeel.GEWEIGERD && !buiten.equals(NIEMAND) && weigeringen() == voor) {
            bevinding.fouten().add(buiten + " is geweigerd zonder regel in het logboek");
        }
    }

    private Oordeel uitkomst(Method methode, MethodInvocation oproep) {
        try {
            return Oordeel.over(
                    methode, ((ProxyMethodInvocation) oproep).invocableClone().proceed(), sporen);
        } catch (GeenToegang geweigerd) {
            return Oordeel.GEWEIGERD;
        } catch (Throwable anders) {
            throw new AssertionError(Aanbod.sleutel(methode) + " weigert niet, maar valt om", anders);
        }
    }

    private static Oordeel zonderAanmelding(Supplier<Oordeel> werk) {
        var eerder = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return werk.get();
        } finally {
            SecurityContextHolder.setContext(eerder);
        }
    }

    private long weigeringen() {
        return jdbc.getObject()
                .sql("select count(*) from logboek where soort = 'GEWEIGERD'")
                .query(Long.class)
                .single();
    }
}
