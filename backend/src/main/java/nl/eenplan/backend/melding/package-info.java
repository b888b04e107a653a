/// From weighing a suspicion to Veilig Thuis: afweging, melding, triage, notices, conditions and regisseur.
@NullMarked
package nl.eenplan.backend.melding;

import org.jspecify.annotations.NullMarked;
