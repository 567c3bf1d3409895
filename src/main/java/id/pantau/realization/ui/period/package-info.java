/** The page of an office's months, and the dialog in which a unit asks for a closed one. */
@NullMarked
package id.pantau.realization.ui.period;

import org.jspecify.annotations.NullMarked;
