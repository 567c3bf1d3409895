/**
 * The door for other programs: the same answers as the screens, as JSON below {@code /api/v1}.
 *
 * <p>It words requests and answers; who asks is settled by {@code account}, what is right by the other rooms.
 */
@ApplicationModule(allowedDependencies = {"shared", "uikit", "achievement", "office", "planning", "realization"})
@NullMarked
package id.pantau.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
