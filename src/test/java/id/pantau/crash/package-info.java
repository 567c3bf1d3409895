/** Kills the running application and its database while people write, and counts what is lost. */
@NullMarked
package id.pantau.crash;

import org.jspecify.annotations.NullMarked;
