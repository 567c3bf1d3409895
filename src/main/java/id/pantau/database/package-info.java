/**
 * The database Pantau stands on: a MariaDB server of its own when none is configured, the office's server otherwise.
 *
 * <p>It knows no table: what is stored, and its migrations, belong to the rooms.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package id.pantau.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
