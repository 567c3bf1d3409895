/** The workbook in which people fill in their month away from the screen: handed out, brought back, checked, taken over. */
@NullMarked
package id.pantau.realization.workbook;

import org.jspecify.annotations.NullMarked;
