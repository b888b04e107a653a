/// A question to a doctor elsewhere about a child that he knows by number only: nothing in it tells who the child is.
@NullMarked
package nl.eenplan.backend.consultvraag;

import org.jspecify.annotations.NullMarked;
