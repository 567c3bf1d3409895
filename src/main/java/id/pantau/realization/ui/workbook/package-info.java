/** The window in which a month is taken out as a workbook, brought back, looked over and applied. */
@NullMarked
package id.pantau.realization.ui.workbook;

import org.jspecify.annotations.NullMarked;
