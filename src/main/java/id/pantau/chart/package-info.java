/** Turns records into pictures (SVG, PNG). It knows nothing of plans or entries, and is the only room that imports JFreeChart. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package id.pantau.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
