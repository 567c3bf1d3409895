package id.pantau.document.pdf;

import id.pantau.document.Alignment;
import id.pantau.document.SignatureBlock;
import id.pantau.document.Signatures;
import id.pantau.document.layout.LegalText;
import java.util.ArrayList;
import java.util.List;

/** Turns signature blocks into one piece that no page divides, names on one line. */
final class SignaturePiece {

    private static final double SPACE_TO_SIGN = Paper.points(20);
    /** A single block stands in the right part of the page. */
    private static final double SINGLE_BEGINS = 0.55;

    private final Typefaces typefaces;
    private final Flow flow;

    SignaturePiece(Typefaces typefaces, Flow flow) {
        this.typefaces = typefaces;
        this.flow = flow;
    }

    Piece.Slab of(Signatures signatures) {
        List<SignatureBlock> blocks = signatures.blocks();
        double line = TextPieces.TEXT.lineHeight();
        boolean dated = blocks.stream().anyMatch(block -> !block.placeAndDate().isEmpty());
        double positionsAt = dated ? mostLines(blocks, Part.DATE) * line : 0;
        double nameAt = positionsAt + mostLines(blocks, Part.POSITION) * line + SPACE_TO_SIGN;
        double numberAt = nameAt + mostLines(blocks, Part.NAME) * line;
        double height = numberAt + mostLines(blocks, Part.NUMBER) * line;
        return new Piece.Slab(height, false, (page, top) -> {
            draw(page, top, blocks, Part.DATE);
            draw(page, top + positionsAt, blocks, Part.POSITION);
            draw(page, top + nameAt, blocks, Part.NAME);
            draw(page, top + numberAt, blocks, Part.NUMBER);
        });
    }

    private enum Part {
        DATE,
        POSITION,
        NAME,
        NUMBER
    }

    private static String text(SignatureBlock block, Part part) {
        return LegalText.of(
                switch (part) {
                    case DATE -> block.placeAndDate();
                    case POSITION -> String.join("\n", block.positionLines());
                    case NAME -> block.name();
                    case NUMBER -> block.employeeNumber() == null ? "" : "NIP. " + block.employeeNumber();
                });
    }

    private int mostLines(List<SignatureBlock> blocks, Part part) {
        int most = 0;
        for (int index = 0; index < blocks.size(); index++) {
            most = Math.max(
                    most, lines(blocks.get(index), part, blocks.size(), index).size());
        }
        return most;
    }

    private List<TextLine> lines(SignatureBlock block, Part part, int blocks, int index) {
        TextBox box = box(part, blocks, index);
        return LineBreaking.lines(text(block, part), box.letters(), box.width(), typefaces);
    }

    private void draw(Paper page, double top, List<SignatureBlock> blocks, Part part) {
        for (int index = 0; index < blocks.size(); index++) {
            TextBox box = box(part, blocks.size(), index);
            List<TextLine> lines = new ArrayList<>(lines(blocks.get(index), part, blocks.size(), index));
            for (int line = 0; line < lines.size(); line++) {
                box.draw(page, lines.get(line), top + line * box.letters().lineHeight());
            }
        }
    }

    private TextBox box(Part part, int blocks, int index) {
        double share = blocks == 1 ? 1 - SINGLE_BEGINS : 1.0 / blocks;
        double begins = blocks == 1 ? SINGLE_BEGINS : share * index;
        Letters letters = part == Part.NAME ? TextPieces.TEXT.strong().underline() : TextPieces.TEXT;
        return new TextBox(
                flow.left() + begins * flow.width(), share * flow.width(), Alignment.CENTER, letters, typefaces);
    }
}
