package nl.eenplan.backend.melding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// G5 and F7: the five questions of the afwegingskader (W11), each asked only when the one before leaves it open.
///
/// @param isVermoeden 1 and G5: does a suspicion remain, by injury or other signals?
/// @param isOnveilig 2: acute or structural unsafety?
/// @param kanHelpen 3: can I give or organise effective help?
/// @param werktMee 4: do they accept it and cooperate?
/// @param heeftResultaat 5: does it give result within the agreed term?
/// @param gesprek meldcode step 3: what was said with the parents or child, or why not
/// @param gesprekOp when, null when there was no talk
/// @param isVerantwoordelijk said on receiving a letselduiding: its requester stays responsible (W4)
/// @param afspraken who does what and how the child is followed; asked where the table says to close with agreements
/// @param terugkijkenOp the agreed term of question 5, a later day: the doctor weighs again then; null when he looks
///     back already and the child stays safe
public record AfwegenGegevens(
        @Nullable Boolean isVermoeden,
        @Nullable Boolean isOnveilig,
        @Nullable Boolean kanHelpen,
        @Nullable Boolean werktMee,
        @Nullable Boolean heeftResultaat,
        @Nullable LocalDateTime gesprekOp,
        @Nullable String gesprek,
        @Nullable String onderbouwing,
        @Nullable Boolean isVerantwoordelijk,
        @Nullable String afspraken,
        @Nullable LocalDate terugkijkenOp) {}
