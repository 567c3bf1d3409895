/**
 * Signed plans: Rencana Kinerja Tahunan, Perjanjian Kinerja and Rencana Aksi, as they were signed.
 *
 * <p>It answers what was promised, by whom and when; never what became of it.
 */
@ApplicationModule(allowedDependencies = {"shared", "uikit", "office", "achievement", "document"})
@NullMarked
package id.pantau.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
