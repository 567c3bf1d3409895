/** The sign-in page and what a person sees of its own account. */
@NullMarked
package id.pantau.account.ui;

import org.jspecify.annotations.NullMarked;
