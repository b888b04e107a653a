/// Each leak that others shipped, and the test that proves it is not here: the owner sees it, the other sees
/// neither row nor total, page, suggestion, order, notification, file, export, error text or number of
/// statements.
///
/// | leak | proven by |
/// |---|---|
/// | search outside the authorisation | [nl.eenplan.backend.lek.LijstlekTest], `DocumentServiceTest` |
/// | linked objects come along | [nl.eenplan.backend.lek.DeellekTest], `VanAanmeldingTotAfsluitingTest` |
/// | list views ignore scope | [nl.eenplan.backend.lek.LijstlekTest], `SchermenTest` |
/// | an expression exhausts the server | `DeeltafelTest`: only a small form of FEEL is accepted |
/// | stored XSS through configuration and names | `frontend.lek.OpmaakTest` |
/// | secrets in error pages | `frontend.shell.FoutlekTest` |
/// | path traversal in upload names and exports | `OntvangstTest`, `LogcontroleTest` |
/// | bulk actions do not check each item | `MeervoudTest`: there are none, and none can be added unseen |
/// | attachments, flags, closures, approvals, transitions | [nl.eenplan.backend.lek.DeellekTest], `ToegangsmatrixTest`
/// |
/// | formulas in CSV exports | `frontend.lek.ExportTest`: there are none |
/// | totals and later pages | [nl.eenplan.backend.lek.LijstlekTest] |
/// | upload validation in the start listener only | [nl.eenplan.backend.lek.DeellekTest], `OntvangstTest`: the service
/// judges |
/// | content of invisible components | `frontend.lek.AfgeschermdTest` |
/// | XXE through XFA in a PDF | `LeesprocesTest` |
/// | endless and huge files | `LeesprocesTest`, `OntvangstTest` |
/// | a screen for every role | `frontend.lek.SchermrolTest` |
@NullMarked
package nl.eenplan.backend.lek;

import org.jspecify.annotations.NullMarked;
