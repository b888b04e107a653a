@NullMarked
package nl.eenplan.backend.indicator;

import org.jspecify.annotations.NullMarked;
