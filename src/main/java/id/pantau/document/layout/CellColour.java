package id.pantau.document.layout;

import id.pantau.document.BodyRow;
import id.pantau.document.CellValue;

/** The colours behind the cells of a table, written RRGGBB; pale, so that a copy in black and white stays readable. */
public final class CellColour {

    public static final String HEAD = "E4E7EB";
    public static final String LIGHT = "F3F4F6";

    private CellColour() {}

    /** The colour of a value in a row of that kind, or empty. */
    public static String of(CellValue value, BodyRow.Kind kind) {
        return value instanceof CellValue.Status status ? of(status.tone(), kind) : of(kind);
    }

    private static String of(CellValue.Tone tone, BodyRow.Kind kind) {
        return switch (tone) {
            case GOOD -> "DDF0DC";
            case WARNING -> "FFF1C7";
            case BAD -> "F9D9D6";
            case NEUTRAL -> of(kind);
        };
    }

    private static String of(BodyRow.Kind kind) {
        return switch (kind) {
            case DETAIL -> "";
            case GROUP -> LIGHT;
            case SUBTOTAL -> HEAD;
        };
    }
}
