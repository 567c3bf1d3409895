/**
 * Words every room uses: offices, people, periods, money, and the one way to refuse a request.
 *
 * <p>It is not a place for helpers: whatever belongs to one room stays there.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package id.pantau.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
