/**
 * Plan against realization: how far every indicator is, for whom, and why.
 *
 * <p>It puts together what planning and realization know and lets the achievement engine judge; it stores nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "uikit",
            "office",
            "planning",
            "realization",
            "realization :: dialogs",
            "achievement",
            "chart",
            "document"
        })
@NullMarked
package id.pantau.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
