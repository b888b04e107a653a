/// Answers what the chain asks of the domain by handing each question to the capability that knows.
@NullMarked
package nl.eenplan.backend.regie;

import org.jspecify.annotations.NullMarked;
