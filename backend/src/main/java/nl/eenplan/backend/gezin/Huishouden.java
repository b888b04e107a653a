package nl.eenplan.backend.gezin;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// Where members of a gezin live together; a child of parted parents lives in two.
@Entity
@Table(name = "huishouden")
class Huishouden {

    @Id
    private UUID id;

    private UUID gezin;
    private String omschrijving;
    private String straat;
    private String huisnummer;
    private String postcode;
    private String plaats;

    @ElementCollection
    @CollectionTable(name = "bewoner", joinColumns = @JoinColumn(name = "huishouden"))
    @Column(name = "persoon")
    private Set<UUID> bewoners = new HashSet<>();

    @Version
    private Long versie;

    protected Huishouden() {}

    Huishouden(GezinId gezin, Huishoudgegevens gegevens) {
        this.id = HuishoudenId.nieuw().waarde();
        this.gezin = gezin.waarde();
        wijzig(gegevens);
    }

    final void wijzig(Huishoudgegevens gegevens) {
        omschrijving = gegevens.omschrijving().strip();
        straat = gegevens.adres().straat().strip();
        huisnummer = gegevens.adres().huisnummer().strip();
        postcode = gegevens.adres().postcode().strip();
        plaats = gegevens.adres().plaats().strip();
        var nieuw = gegevens.bewoners().stream().map(PersoonId::waarde).toList();
        bewoners.retainAll(nieuw);
        bewoners.addAll(nieuw);
    }

    boolean isVersie(long gezien) {
        return versie == gezien;
    }

    boolean isIn(GezinId ander) {
        return gezin.equals(ander.waarde());
    }

    Gezinsbeeld.Huishouden beeld() {
        return new Gezinsbeeld.Huishouden(
                new HuishoudenId(id),
                versie,
                new Huishoudgegevens(
                        omschrijving,
                        new Adres(straat, huisnummer, postcode, plaats),
                        bewoners.stream().map(PersoonId::new).toList()));
    }
}
