package id.pantau.document.pdf;

import id.pantau.document.Block;
import id.pantau.document.DataTable;
import id.pantau.document.Heading;
import id.pantau.document.KeyValues;
import id.pantau.document.Letterhead;
import id.pantau.document.PageBreak;
import id.pantau.document.Paragraph;
import id.pantau.document.Picture;
import id.pantau.document.Section;
import id.pantau.document.Signatures;
import java.util.ArrayList;
import java.util.List;

/** Lays the blocks of a section out over its pages. */
final class SectionLayout {

    private static final double GAP = 10;

    private final Typefaces typefaces;
    private final Spacing spacing;
    private final Flow flow;
    private final List<Piece> pieces = new ArrayList<>();

    private SectionLayout(Section section, Spacing spacing, Typefaces typefaces) {
        this.typefaces = typefaces;
        this.spacing = spacing;
        this.flow = new Flow(section.page());
        for (Block block : section.blocks()) {
            pieces.add(new Piece.Gap(block instanceof Signatures ? spacing.aboveSignatures() : GAP));
            pieces.addAll(pieces(block));
        }
    }

    /** The pages of a section, set tightly where that saves one. */
    static List<Paper> pages(Section section, Typefaces typefaces) {
        List<Paper> roomy = pages(section, Spacing.ROOMY, typefaces);
        if (roomy.size() == 1) {
            return roomy;
        }
        List<Paper> tight = pages(section, Spacing.TIGHT, typefaces);
        return tight.size() < roomy.size() ? tight : roomy;
    }

    private static List<Paper> pages(Section section, Spacing spacing, Typefaces typefaces) {
        SectionLayout layout = new SectionLayout(section, spacing, typefaces);
        layout.place();
        return layout.flow.pages();
    }

    private List<Piece> pieces(Block block) {
        TextPieces text = new TextPieces(typefaces, flow);
        return switch (block) {
            case Letterhead letterhead -> text.of(letterhead);
            case Heading heading -> text.of(heading);
            case Paragraph paragraph -> text.of(paragraph);
            case KeyValues keyValues -> new FieldPieces(typefaces, flow).of(keyValues);
            case DataTable table -> List.of(new TableLayout(table, spacing, typefaces, flow.width()));
            case Picture picture -> List.of(PicturePiece.of(picture, flow));
            case Signatures signatures -> List.of(new SignaturePiece(typefaces, flow).of(signatures));
            case PageBreak pageBreak -> List.of(new Piece.Turn());
        };
    }

    private void place() {
        for (int index = 0; index < pieces.size(); index++) {
            switch (pieces.get(index)) {
                case Piece.Gap gap -> leave(gap);
                case Piece.Turn turn -> turn();
                case Piece.Slab slab -> {
                    turnUnlessFree(needed(index));
                    slab.drawing().on(flow.page(), flow.take(slab.height()));
                }
                case TableLayout table -> {
                    turnUnlessFree(needed(index));
                    TablePaging.draw(table, flow, tail(index + 1));
                }
            }
        }
    }

    private void leave(Piece.Gap gap) {
        if (!flow.atTop()) {
            flow.take(Math.min(gap.height(), flow.free()));
        }
    }

    private void turn() {
        if (!flow.atTop()) {
            flow.turn();
        }
    }

    private void turnUnlessFree(double height) {
        if (height > flow.free() + 0.01) {
            turn();
        }
    }

    /** What must be free for a piece and all that it must not be parted from. */
    private double needed(int index) {
        double needed = 0;
        for (int next = index; next < pieces.size(); next++) {
            switch (pieces.get(next)) {
                case Piece.Gap gap -> needed += gap.height();
                case Piece.Turn turn -> {
                    return needed;
                }
                case TableLayout table -> {
                    return needed + table.least(flow.pageHeight());
                }
                case Piece.Slab slab -> {
                    needed += slab.height();
                    if (!slab.keepWithNext()) {
                        return needed;
                    }
                }
            }
        }
        return needed;
    }

    /** The height of what closes a table up to the next one or the page: small tables, closing words, signatures. */
    private double tail(int from) {
        double height = 0;
        for (int next = from; next < pieces.size(); next++) {
            switch (pieces.get(next)) {
                case Piece.Gap gap -> height += gap.height();
                case Piece.Slab slab -> height += slab.height();
                case Piece.Turn turn -> {
                    return height;
                }
                case TableLayout table -> {
                    if (!table.isSmall(flow.pageHeight())) {
                        return 0;
                    }
                    height += table.height();
                }
            }
        }
        return height;
    }
}
