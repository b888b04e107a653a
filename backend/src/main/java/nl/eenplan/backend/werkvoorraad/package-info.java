/// The one task list, written in the transaction that changes a task, and the completing of tasks.
@NullMarked
package nl.eenplan.backend.werkvoorraad;

import org.jspecify.annotations.NullMarked;
