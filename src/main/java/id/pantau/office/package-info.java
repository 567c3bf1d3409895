/**
 * The tree of offices (satker) and, for each year, the tree of their units.
 *
 * <p>It knows nothing of what the offices plan or report.
 */
@ApplicationModule(allowedDependencies = {"shared", "uikit"})
@NullMarked
package id.pantau.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
