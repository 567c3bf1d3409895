/** What is doubtful, missing or still open in the content of a plan, wherever the content came from. */
@NullMarked
package id.pantau.planning.checking;

import org.jspecify.annotations.NullMarked;
