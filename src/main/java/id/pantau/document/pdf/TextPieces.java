package id.pantau.document.pdf;

import id.pantau.document.Alignment;
import id.pantau.document.Heading;
import id.pantau.document.Letterhead;
import id.pantau.document.Paragraph;
import id.pantau.document.layout.LegalText;
import java.util.ArrayList;
import java.util.List;

/** Turns letterheads, titles and paragraphs into lines on paper. */
final class TextPieces {

    static final Letters TEXT = Letters.plain(10.5);

    private static final Letters TITLE = Letters.plain(12).strong();
    private static final Letters OFFICE = Letters.plain(13).strong();
    private static final Letters ADDRESS = Letters.plain(9.5);
    private static final double AIR = 2;
    private static final double RULE = 1.5;
    private static final double RULE_SPACE = 8;

    private final Typefaces typefaces;
    private final double left;
    private final double width;

    TextPieces(Typefaces typefaces, Flow flow) {
        this.typefaces = typefaces;
        this.left = flow.left();
        this.width = flow.width();
    }

    List<Piece> of(Letterhead letterhead) {
        List<Piece> pieces = new ArrayList<>();
        for (Letterhead.Line line : letterhead.lines()) {
            pieces.addAll(lines(line.text(), line.strong() ? OFFICE : ADDRESS, Alignment.CENTER, AIR, true));
        }
        pieces.add(new Piece.Slab(
                RULE_SPACE,
                true,
                (page, top) ->
                        page.add(new Mark.Rule(left, top + RULE_SPACE / 2, left + width, top + RULE_SPACE / 2, RULE))));
        return pieces;
    }

    List<Piece> of(Heading heading) {
        List<Piece> pieces = new ArrayList<>();
        heading.lines().forEach(line -> pieces.addAll(lines(line, TITLE, Alignment.CENTER, AIR, true)));
        return pieces;
    }

    List<Piece> of(Paragraph paragraph) {
        return lines(paragraph.text(), TEXT.emphasized(paragraph.emphasis()), paragraph.alignment(), 0, false);
    }

    private List<Piece> lines(String text, Letters letters, Alignment alignment, double air, boolean keepWithNext) {
        TextBox box = new TextBox(left, width, alignment, letters, typefaces);
        List<TextLine> lines = LineBreaking.lines(LegalText.of(text), letters, width, typefaces);
        List<Piece> pieces = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            TextLine line = lines.get(index);
            // neither the first nor the last line of a paragraph stands alone
            boolean keep = keepWithNext || lines.size() > 1 && (index == 0 || index == lines.size() - 2);
            pieces.add(new Piece.Slab(letters.lineHeight() + air, keep, (page, top) -> box.draw(page, line, top)));
        }
        return pieces;
    }
}
