/**
 * People who may sign in, the roles given to them, and the door they come through.
 *
 * <p>It decides who somebody is, never what a plan or an entry allows.
 */
@ApplicationModule(allowedDependencies = {"shared", "uikit", "office"})
@NullMarked
package id.pantau.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
