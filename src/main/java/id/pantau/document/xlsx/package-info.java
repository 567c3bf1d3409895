/** Documents as .xlsx, ready to sign: merged cells, print set-up, no formulas. It adds nothing to what the document says. */
@NullMarked
package id.pantau.document.xlsx;

import org.jspecify.annotations.NullMarked;
