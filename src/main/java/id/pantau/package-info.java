/** Pantau: from the signed plan through the monthly realization to the triwulan report. */
@NullMarked
package id.pantau;

import org.jspecify.annotations.NullMarked;
