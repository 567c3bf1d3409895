package id.pantau.document.docx;

import id.pantau.document.Alignment;
import id.pantau.document.SignatureBlock;
import id.pantau.document.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes signature blocks side by side in a table without lines that stays on one page. */
final class WordSignatures {

    private static final WordText LINE = WordText.PLAIN.aligned(Alignment.CENTER);
    private static final double SPACE_TO_SIGN = 20;
    /** A single block stands in the right part of the page. */
    private static final double SINGLE_BEGINS = 0.55;

    private record Row(WordText look, Function<SignatureBlock, String> text, boolean space) {}

    private final WordFlow flow;

    WordSignatures(WordFlow flow) {
        this.flow = flow;
    }

    void write(Signatures signatures) {
        List<SignatureBlock> blocks = signatures.blocks();
        List<Row> rows = rows(blocks);
        boolean single = blocks.size() == 1;
        int columns = single ? 2 : blocks.size();
        XWPFTable table = flow.table(rows.size(), columns, 2 * WordFlow.GAP);
        WordGrid.prepare(table, widths(columns, single), false);
        for (int row = 0; row < rows.size(); row++) {
            XWPFTableRow line = table.getRow(row);
            line.setCantSplitRow(true);
            if (rows.get(row).space()) {
                line.setHeight(Twips.ofMillimetres(SPACE_TO_SIGN).intValue());
                line.setHeightRule(TableRowHeightRule.EXACT);
            }
            for (int column = 0; column < columns; column++) {
                String text = single && column == 0 ? "" : rows.get(row).text().apply(blocks.get(single ? 0 : column));
                fill(line.getCell(column), rows.get(row).look(), text, row < rows.size() - 1);
            }
        }
    }

    private static List<Row> rows(List<SignatureBlock> blocks) {
        List<Row> rows = new ArrayList<>();
        if (blocks.stream().anyMatch(block -> !block.placeAndDate().isEmpty())) {
            rows.add(new Row(LINE, SignatureBlock::placeAndDate, false));
        }
        rows.add(new Row(LINE, block -> String.join("\n", block.positionLines()), false));
        rows.add(new Row(LINE, block -> "", true));
        rows.add(new Row(LINE.strong().underline(), SignatureBlock::name, false));
        if (blocks.stream().anyMatch(block -> block.employeeNumber() != null)) {
            rows.add(new Row(LINE, WordSignatures::employeeNumber, false));
        }
        return rows;
    }

    private static String employeeNumber(SignatureBlock block) {
        return block.employeeNumber() == null ? "" : "NIP. " + block.employeeNumber();
    }

    private double[] widths(int columns, boolean single) {
        double page = flow.width() * 72 / 25.4;
        double[] widths = new double[columns];
        for (int column = 0; column < columns; column++) {
            double share = column == 0 ? SINGLE_BEGINS : 1 - SINGLE_BEGINS;
            widths[column] = single ? page * share : page / columns;
        }
        return widths;
    }

    private static void fill(XWPFTableCell cell, WordText look, String text, boolean keepNext) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        WordFlow.keepWithNext(paragraph, keepNext);
        look.write(paragraph, text);
    }
}
