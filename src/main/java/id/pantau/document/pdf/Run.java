package id.pantau.document.pdf;

import org.openpdf.text.pdf.BaseFont;

/** Some letters of one font, the width in points. */
record Run(BaseFont font, String text, double width) {}
