-- What is only added to, a trigger keeps as it was. The role under which is worked does not hold the right either: two
-- locks, so that one that is taken off by mistake still leaves the other.
revoke update, delete on toestemming_feit, verdenking, herstelplan_versie from eenplan_werk;

-- Records of V91, whose correction is a next record. Who may delete them: see V202.
revoke update on eerste_zorg, onderzoek, letsel, fotoreeks, fotoreeks_fotos, consult, consult_criteria, fotobeoordeling,
    letselduiding, letselduiding_hypothesen, afweging, triage, kennisgeving, terugkoppeling, actieoverleg,
    veiligheidsafspraak, veiligheidsafspraak_voorwaarden, stap from eenplan_werk;
