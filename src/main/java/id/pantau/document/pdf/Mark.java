package id.pantau.document.pdf;

/** Something drawn on a page; all distances are in points from the upper left corner of the paper. */
sealed interface Mark {

    /** Text whose base line begins there. */
    record Words(double x, double y, String text, Letters letters) implements Mark {}

    record Rule(double x1, double y1, double x2, double y2, double thickness) implements Mark {}

    /** A rectangle of one colour, written RRGGBB. */
    record Fill(double x, double y, double width, double height, String colour) implements Mark {}

    record Image(double x, double y, double width, double height, byte[] png, String alternativeText) implements Mark {}
}
