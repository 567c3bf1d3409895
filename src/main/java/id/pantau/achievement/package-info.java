/** The arithmetic of performance: targets, number shapes, directions, roll-ups, formulas, scales, status. It knows no database, no screen and no framework. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package id.pantau.achievement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
