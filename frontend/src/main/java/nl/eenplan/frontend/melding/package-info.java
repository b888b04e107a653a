/// Weighing, reporting and what Veilig Thuis does next: the forms F7 to F9, triage and conditions.
@NullMarked
package nl.eenplan.frontend.melding;

import org.jspecify.annotations.NullMarked;
