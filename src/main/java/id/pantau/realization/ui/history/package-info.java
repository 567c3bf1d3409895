/** How the history of entries looks on the screen. */
@NullMarked
package id.pantau.realization.ui.history;

import org.jspecify.annotations.NullMarked;
