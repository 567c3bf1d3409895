package id.pantau.document.xlsx;

import id.pantau.document.Alignment;
import id.pantau.document.CellRange;
import id.pantau.document.SignatureBlock;
import id.pantau.document.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes signature blocks side by side, their names on one line. */
final class SignatureLines {

    private static final Look LINE = Look.TEXT.aligned(Alignment.CENTER);
    private static final double SPACE_TO_SIGN = 58;
    /** A single block stands in the right part of the page. */
    private static final double SINGLE_BEGINS = 0.62;
    /** In millimetres. */
    private static final int NARROWEST_SINGLE = 65;

    private final Canvas canvas;

    SignatureLines(Canvas canvas) {
        this.canvas = canvas;
    }

    void write(Signatures signatures) {
        List<SignatureBlock> blocks = signatures.blocks();
        List<Integer> edges = edges(blocks.size());
        if (blocks.stream().anyMatch(block -> !block.placeAndDate().isEmpty())) {
            row(blocks, edges, LINE, SignatureBlock::placeAndDate);
        }
        int positions = blocks.stream()
                .mapToInt(block -> block.positionLines().size())
                .max()
                .orElse(0);
        for (int line = 0; line < positions; line++) {
            int at = line;
            row(blocks, edges, LINE, block -> position(block, at));
        }
        canvas.add(SPACE_TO_SIGN);
        row(blocks, edges, LINE.strong().underlined(), SignatureBlock::name);
        if (blocks.stream().anyMatch(block -> block.employeeNumber() != null)) {
            row(blocks, edges, LINE, SignatureLines::employeeNumber);
        }
    }

    private static String position(SignatureBlock block, int line) {
        return line < block.positionLines().size() ? block.positionLines().get(line) : "";
    }

    private static String employeeNumber(SignatureBlock block) {
        return block.employeeNumber() == null ? "" : "NIP. " + block.employeeNumber();
    }

    private List<Integer> edges(int blocks) {
        ColumnGrid grid = canvas.grid();
        List<Integer> edges = new ArrayList<>();
        edges.add(blocks == 1 ? single() : 0);
        for (int block = 1; block <= blocks; block++) {
            double wanted = (double) grid.total() * block / blocks;
            edges.add(grid.nearest(wanted, edges.getLast() + 1, grid.columns() - (blocks - block)));
        }
        return edges;
    }

    /** The edge at which a single block begins, further to the left where a name would not fit. */
    private int single() {
        ColumnGrid grid = canvas.grid();
        int edge = grid.nearest(grid.total() * SINGLE_BEGINS, 1, grid.columns() - 1);
        while (edge > 1 && grid.width(edge, grid.columns()) < NARROWEST_SINGLE) {
            edge--;
        }
        return edge;
    }

    private void row(
            List<SignatureBlock> blocks, List<Integer> edges, Look look, Function<SignatureBlock, String> text) {
        List<String> texts = blocks.stream().map(text).map(CellText::clean).collect(Collectors.toList());
        double height = 0;
        for (int block = 0; block < texts.size(); block++) {
            double width = canvas.points(edges.get(block), edges.get(block + 1) - 1);
            height = Math.max(height, TextMeasure.height(texts.get(block), look, width));
        }
        int row = canvas.add(height);
        for (int block = 0; block < texts.size(); block++) {
            canvas.text(new CellRange(row, row, edges.get(block), edges.get(block + 1) - 1), texts.get(block), look);
        }
    }
}
