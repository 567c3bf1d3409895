/**
 * What became of the plan, month by month: the entries of the units, and the periods in which they may be made.
 *
 * <p>It keeps what people entered; how far that is from the target is computed elsewhere.
 */
@ApplicationModule(allowedDependencies = {"shared", "uikit", "office", "planning", "achievement", "document"})
@NullMarked
package id.pantau.realization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
