/** The pohon kinerja on screen: a map to walk, proposals to confirm, targets and budgets side by side. */
@NullMarked
package id.pantau.planning.ui.cascade;

import org.jspecify.annotations.NullMarked;
