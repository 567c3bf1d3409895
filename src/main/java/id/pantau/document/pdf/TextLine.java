package id.pantau.document.pdf;

/**
 * One line of text as broken.
 *
 * @param width in points, without blanks at the end
 * @param last whether its paragraph ends with it, so that it is not stretched
 */
record TextLine(String text, double width, boolean last) {}
