/** Reads plans out of workbooks that were laid out for signing. */
@NullMarked
package id.pantau.planning.importing;

import org.jspecify.annotations.NullMarked;
