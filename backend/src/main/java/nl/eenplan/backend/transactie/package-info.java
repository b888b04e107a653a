/// What lives exactly as long as one transaction.
@NullMarked
package nl.eenplan.backend.transactie;

import org.jspecify.annotations.NullMarked;
