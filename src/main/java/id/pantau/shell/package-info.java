/**
 * The frame around every page: layout, navigation built from the routes, errors, language and appearance.
 *
 * <p>It knows no feature: whatever it shows of one comes from the routes and from beans of {@code uikit}.
 */
@ApplicationModule(allowedDependencies = {"shared", "uikit"})
@NullMarked
package id.pantau.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
