package id.pantau.document.pdf;

import id.pantau.document.Alignment;
import id.pantau.document.KeyValues;
import id.pantau.document.layout.LegalText;
import java.util.List;

/** Turns lines of label and value into pieces, their colons below each other. */
final class FieldPieces {

    private static final double INDENT = Paper.points(10);
    private static final double AIR = 3;
    private static final double SPACE = 8;
    /** Longer labels are broken. */
    private static final double WIDEST_LABEL = 0.5;

    private final Typefaces typefaces;
    private final Flow flow;

    FieldPieces(Typefaces typefaces, Flow flow) {
        this.typefaces = typefaces;
        this.flow = flow;
    }

    List<Piece> of(KeyValues keyValues) {
        double left = flow.left() + (keyValues.indented() ? INDENT : 0);
        double longest = keyValues.entries().stream()
                .mapToDouble(entry -> typefaces.width(LegalText.of(entry.label()), TextPieces.TEXT))
                .max()
                .orElse(0);
        double labels = Math.min(longest, flow.width() * WIDEST_LABEL) + SPACE;
        double colon = typefaces.width(": ", TextPieces.TEXT);
        TextBox label = box(left, labels - SPACE);
        TextBox sign = box(left + labels, colon);
        TextBox value = box(left + labels + colon, flow.left() + flow.width() - left - labels - colon);
        return keyValues.entries().stream()
                .map(entry -> piece(entry, label, sign, value))
                .toList();
    }

    private TextBox box(double x, double width) {
        return new TextBox(x, width, Alignment.LEFT, TextPieces.TEXT, typefaces);
    }

    private Piece piece(KeyValues.Entry entry, TextBox label, TextBox sign, TextBox value) {
        List<TextLine> labels = broken(entry.label(), label);
        List<TextLine> values = broken(entry.value(), value);
        double line = TextPieces.TEXT.lineHeight();
        double height = Math.max(labels.size(), values.size()) * line + AIR;
        return new Piece.Slab(height, true, (page, top) -> {
            draw(page, top, label, labels);
            draw(page, top, sign, broken(":", sign));
            draw(page, top, value, values);
        });
    }

    private List<TextLine> broken(String text, TextBox box) {
        return LineBreaking.lines(LegalText.of(text), box.letters(), box.width(), typefaces);
    }

    private static void draw(Paper page, double top, TextBox box, List<TextLine> lines) {
        for (int index = 0; index < lines.size(); index++) {
            box.draw(page, lines.get(index), top + index * box.letters().lineHeight());
        }
    }
}
