/** How the history of entries looks on the screen. */
@NamedInterface("dialogs")
@NullMarked
package id.pantau.realization.ui.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
