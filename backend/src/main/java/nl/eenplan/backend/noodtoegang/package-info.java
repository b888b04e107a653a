/// Emergency access: who must act now opens a family without being involved; why, what and whether it was right is
/// kept.
@NullMarked
package nl.eenplan.backend.noodtoegang;

import org.jspecify.annotations.NullMarked;
