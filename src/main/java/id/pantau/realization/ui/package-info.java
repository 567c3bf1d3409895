/** The page on which a unit fills in its month. */
@NullMarked
package id.pantau.realization.ui;

import org.jspecify.annotations.NullMarked;
