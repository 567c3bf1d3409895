/**
 * The demo mode: real documents, accounts for every role and made-up realizations, on one fixed day.
 *
 * <p>It exists only with the embedded database and uses the doors that people use.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "uikit",
            "database",
            "office",
            "account",
            "planning",
            "planning :: editing",
            "realization",
            "achievement"
        })
@NullMarked
package id.pantau.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
