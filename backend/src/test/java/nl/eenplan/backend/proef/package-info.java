/// The context in which families, documents and terms are tested.
@NullMarked
package nl.eenplan.backend.proef;

import org.jspecify.annotations.NullMarked;
