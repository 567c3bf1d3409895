/**
 * The calculator of achievements: any target and realization, typed and explained at once.
 *
 * <p>It stores nothing and knows no plan; the arithmetic is that of {@code achievement}.
 */
@ApplicationModule(allowedDependencies = {"shared", "uikit", "achievement"})
@NullMarked
package id.pantau.calculator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
