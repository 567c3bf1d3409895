/** Documents as .pdf: real text in embedded fonts, laid out here because no table of the library splits merged cells well. */
@NullMarked
package id.pantau.document.pdf;

import org.jspecify.annotations.NullMarked;
