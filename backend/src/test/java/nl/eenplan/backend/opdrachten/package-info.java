/// Proof of cost: what a list asks of the database does not grow with its rows.
@NullMarked
package nl.eenplan.backend.opdrachten;

import org.jspecify.annotations.NullMarked;
