/** Documents as .docx, to be worked on before they are signed: real Word tables, headings, fields. It adds nothing to what the document says. */
@NullMarked
package id.pantau.document.docx;

import org.jspecify.annotations.NullMarked;
