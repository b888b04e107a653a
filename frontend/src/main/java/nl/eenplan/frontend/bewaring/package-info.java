/// Keeping and destroying, for the privacy officer: numbers and dates, never a name of a family.
@NullMarked
package nl.eenplan.frontend.bewaring;

import org.jspecify.annotations.NullMarked;
