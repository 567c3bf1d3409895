/** Files people hand around: reads .xlsx into neutral grids and writes neutral documents. It knows no plan, and is the only room that imports POI. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package id.pantau.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
