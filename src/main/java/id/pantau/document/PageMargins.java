package id.pantau.document;

/** The empty border of a page, in millimetres. */
public record PageMargins(int top, int right, int bottom, int left) {

    public static PageMargins even(int millimetres) {
        return new PageMargins(millimetres, millimetres, millimetres, millimetres);
    }
}
