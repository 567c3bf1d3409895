/** The page of the calculator. */
@NullMarked
package id.pantau.calculator.ui;

import org.jspecify.annotations.NullMarked;
