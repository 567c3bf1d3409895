/** The dialog in which evidence is attached to a row of a month, looked at and taken off again. */
@NamedInterface("dialogs")
@NullMarked
package id.pantau.realization.ui.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
