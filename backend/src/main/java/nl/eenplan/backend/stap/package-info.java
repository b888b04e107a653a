/// How a step of the chain is stored, and the one form for the steps that have none of their own yet.
@NullMarked
package nl.eenplan.backend.stap;

import org.jspecify.annotations.NullMarked;
