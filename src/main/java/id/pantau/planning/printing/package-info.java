/** Hands plans out again as the documents that are signed: the layout of the office, its words and its targets. */
@NullMarked
package id.pantau.planning.printing;

import org.jspecify.annotations.NullMarked;
