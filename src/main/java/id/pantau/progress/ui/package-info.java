/** The screens that show how far an office is: the dashboard, and one indicator with every figure explained. */
@NullMarked
package id.pantau.progress.ui;

import org.jspecify.annotations.NullMarked;
