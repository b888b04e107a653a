/// Mail and invitations without case content: an outbox written with the change, delivered afterwards.
@NullMarked
package nl.eenplan.backend.bericht;

import org.jspecify.annotations.NullMarked;
