/** The screens of signed plans: the list, the matrix as signed, and bringing workbooks in. */
@NullMarked
package id.pantau.planning.ui;

import org.jspecify.annotations.NullMarked;
