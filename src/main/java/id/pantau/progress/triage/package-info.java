/**
 * What a planner should look at before the rest: declared rules over the entries of a month, and the queue they make.
 *
 * <p>A rule points at something and explains it; it decides nothing.
 */
@NullMarked
package id.pantau.progress.triage;

import org.jspecify.annotations.NullMarked;
