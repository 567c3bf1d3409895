/**
 * Documents an office hands over, made from what progress knows: which there are, of which quarter, and their content.
 *
 * <p>It computes no figure and writes no file format; a new document is one more {@link id.pantau.report.ReportContent}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "uikit",
            "office",
            "planning",
            "realization",
            "achievement",
            "progress",
            "chart",
            "document"
        })
@NullMarked
package id.pantau.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
