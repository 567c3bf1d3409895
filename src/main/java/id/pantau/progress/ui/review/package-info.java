/** The screen on which entries are looked through, verified, approved and sent back. */
@NullMarked
package id.pantau.progress.ui.review;

import org.jspecify.annotations.NullMarked;
