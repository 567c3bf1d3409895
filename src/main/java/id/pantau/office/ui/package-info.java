/** The units of an office on screen, and the register of all offices. */
@NullMarked
package id.pantau.office.ui;

import org.jspecify.annotations.NullMarked;
