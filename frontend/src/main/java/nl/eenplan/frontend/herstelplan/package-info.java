/// The herstelplan: its forms, the editor, the list for regisseurs and the Plan tab.
@NullMarked
package nl.eenplan.frontend.herstelplan;

import org.jspecify.annotations.NullMarked;
