package nl.eenplan.processes.api;

import java.util.Arrays;

/// Every user task of the models, with the row of `domain.md` that it carries out.
///
/// A model check refuses a user task without a constant here and a constant without a task.
public enum Taaksoort {
    /// F1
    EERSTE_ZORG("taak_eersteZorg"),
    /// F1a
    ACUTE_VEILIGHEID("taak_acuteVeiligheid"),
    /// F8, parallel branch of G1
    ACUUT_MELDEN("taak_acuutMelden"),
    /// F2
    LETSEL_BESCHRIJVEN("taak_letselBeschrijven"),
    /// F3
    FOTOS_VASTLEGGEN("taak_fotosVastleggen"),
    /// F4a, the frontoffice
    SPOEDOVERLEG("taak_spoedoverleg"),
    /// F4a, the vertrouwensarts
    SPOED_VERTROUWENSARTS("taak_spoedVertrouwensarts"),
    /// Fallback of F4a: no vertrouwensarts
    SPOED_LECK("taak_spoedLeck"),
    /// Fallback of F4a: no frontoffice
    SPOED_ZEDENTEAM("taak_spoedZedenteam"),
    /// F5a, HIV-PEP and emergency contraception
    PEP_OVERWEGEN("taak_pepOverwegen"),
    /// G4a
    FMO_BESLUIT("taak_fmoBesluit"),
    /// F5a
    FMO_UITVOEREN("taak_fmoUitvoeren"),
    /// F4b
    CONSULT_KINDERARTS("taak_consultKinderarts"),
    /// F4c
    CONSULT_VERTROUWENSARTS("taak_consultVertrouwensarts"),
    /// Fallback of F4c: the vertrouwensarts did not answer
    LECK_IN_PLAATS("taak_leckInPlaats"),
    /// F4d
    CONSULT_LECK("taak_consultLeck"),
    /// G3 f
    OVERLIJDEN_NODO("taak_overlijdenNodo"),
    /// F5c
    FOTOS_BEOORDELEN("taak_fotosBeoordelen"),
    /// F5c, what the photographs do not show is photographed again
    NIEUWE_FOTOS_MAKEN("taak_nieuweFotosMaken"),
    /// F6
    LETSELDUIDEN("taak_letselduiden"),
    /// G5 and F7
    AFWEGEN("taak_afwegen"),
    /// F8
    MELDEN("taak_melden"),
    /// VT triage, G6, G7
    TRIAGE("taak_triage"),
    /// §6 notify data subject
    KENNISGEVING_OUDERS("taak_kennisgevingOuders"),
    /// §6 notify data subject, after a motivated postponement
    KENNISGEVING_ALSNOG("taak_kennisgevingAlsnog"),
    /// §6 feedback to reporter
    TERUGKOPPELING_MELDER("taak_terugkoppelingMelder"),
    /// F9
    ACTIEOVERLEG("taak_actieoverleg"),
    /// Voorwaarden & Vervolg
    VEILIGHEIDSVOORWAARDEN("taak_veiligheidsvoorwaarden"),
    /// Voorwaarden & Vervolg
    REGISSEUR_AANWIJZEN("taak_regisseurAanwijzen"),
    /// M2, MG1
    SCREENING("taak_screening"),
    /// M3
    GEZIN_INFORMEREN("taak_gezinInformeren"),
    /// M4
    TAFEL_SAMENSTELLEN("taak_tafelSamenstellen"),
    /// M5
    BIJDRAGE("taak_bijdrage"),
    /// M6
    KINDGESPREK("taak_kindgesprek"),
    /// M7, MG2
    ZITTING("taak_zitting"),
    /// MG2 no
    DIRECTE_MAATREGEL("taak_directeMaatregel"),
    /// M8
    PLAN_OPSTELLEN("taak_planOpstellen"),
    /// M9
    WEDERHOOR("taak_wederhoor"),
    /// M10
    PLAN_VASTSTELLEN("taak_planVaststellen"),
    /// §4 Toezicht
    TOEZICHT("taak_toezicht"),
    /// M11, MG3, MG4
    VOORTGANG("taak_voortgang"),
    /// MG3
    ESCALATIE("taak_escalatie"),
    /// §4 BIJGESTELD
    PLAN_BIJSTELLEN("taak_planBijstellen"),
    /// §4 OPGESCHORT
    PLAN_HERVATTEN("taak_planHervatten"),
    /// M12
    WARME_OVERDRACHT("taak_warmeOverdracht"),
    /// §6 monitor contacts
    MONITORCONTACT("taak_monitorcontact"),
    /// §5 a request for a withheld part, to whom it belongs
    INZAGE_BEOORDELEN("taak_inzageBeoordelen"),
    /// §5 the same after the term, to everybody with the role
    INZAGE_TEAM("taak_inzageTeam"),
    /// §5 rule 8, second approver
    INZAGE_TWEEDE_OORDEEL("taak_inzageTweedeOordeel"),
    /// §5 "Who consents": never from a suspect without a jurist
    TOESTEMMING_BEOORDELEN("taak_toestemmingBeoordelen"),
    /// §5 break-glass: immediate review
    NOODTOETS("taak_noodtoets"),
    /// AVG art. 12 lid 3, Wmo 5.3.2 and 5.3.5: what somebody of the family asks about his data
    BETROKKENEVERZOEK("taak_betrokkeneverzoek"),
    /// A term of the stroomschema passed (§2 G1, F4 to F9)
    OPSCHALEN("taak_opschalen"),
    /// F6, a letselduiding is final only after a second reader (PD)
    TWEEDE_LEZING("taak_tweedeLezing"),
    /// F6, a next version after remarks or a correction
    DUIDING_HERZIEN("taak_duidingHerzien"),
    /// F6, whoever acted on a letselduiding reads the version that says something else (W4)
    HERZIENE_DUIDING_LEZEN("taak_herzieneDuidingLezen"),
    /// §8 (003) a second studio interview of the same child
    VERHOOR_BEOORDELEN("taak_verhoorBeoordelen"),
    /// §8 (003) the officier van justitie did not answer in time: whoever asked sees to it
    VERHOOR_NABELLEN("taak_verhoorNabellen");

    private final String sleutel;

    Taaksoort(String sleutel) {
        this.sleutel = sleutel;
    }

    /// The id of the user task in the model, which is its form key too.
    public String sleutel() {
        return sleutel;
    }

    public static Taaksoort van(String sleutel) {
        return Arrays.stream(values())
                .filter(soort -> soort.sleutel.equals(sleutel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekende taak: " + sleutel));
    }
}
