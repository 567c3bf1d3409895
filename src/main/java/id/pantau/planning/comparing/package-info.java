/** What differs between two contents of a plan, and which of their parts are the same one. */
@NullMarked
package id.pantau.planning.comparing;

import org.jspecify.annotations.NullMarked;
