package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class GezinskenmerkenImpl implements Gezinskenmerken {

    private static final String ONBEKEND = "000000000";
    private static final String ONGEBOREN = "999999999";

    private final JdbcClient jdbc;

    GezinskenmerkenImpl(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kenmerken van(GezinId gezin) {
        var kop = jdbc.sql("select nummer, naam from gezin where id = ?")
                .param(gezin.waarde())
                .query((rij, nummer) -> new String[] {rij.getString("nummer"), rij.getString("naam")})
                .single();
        var namen = new ArrayList<String>();
        namen.add(kop[1]);
        var bsns = new HashSet<String>();
        var data = new HashSet<LocalDate>();
        jdbc.sql("select naam, bsn, coalesce(geboortedatum, verwacht_op) as dag from gezinslid where gezin = ?")
                .param(gezin.waarde())
                .query(rij -> {
                    namen.add(rij.getString("naam"));
                    var bsn = rij.getString("bsn");
                    if (bsn != null && !bsn.equals(ONBEKEND) && !bsn.equals(ONGEBOREN)) {
                        bsns.add(bsn);
                    }
                    var dag = rij.getDate("dag");
                    if (dag != null) {
                        data.add(dag.toLocalDate());
                    }
                });
        var adressen = jdbc.sql("select straat, huisnummer, postcode, plaats from huishouden where gezin = ?")
                .param(gezin.waarde())
                .query(Woonadres.class)
                .list();
        return new Kenmerken(kop[0], namen, bsns, data, adressen);
    }
}
