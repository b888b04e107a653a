/// Photos and PDFs of a gezin or a letsel: kept unchanged, read in another process, found back by their text.
@NullMarked
package nl.eenplan.backend.document;

import org.jspecify.annotations.NullMarked;
