/**
 * Reusable parts of screens without business: frames, tables, badges, notices, formats and texts.
 *
 * <p>It is not a place for anything that knows a plan, an entry or a person.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package id.pantau.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
