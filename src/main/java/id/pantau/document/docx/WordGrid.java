package id.pantau.document.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Gives a table fixed columns, its lines, and edges in line with the text around it. */
final class WordGrid {

    /** Between text and line, in points. */
    static final double PADDING = 3;

    private static final double AIR = 1.5;
    private static final BigInteger LINE = BigInteger.valueOf(4);

    private WordGrid() {}

    /**
     * @param widths of the columns in points
     * @param bordered whether lines are drawn
     */
    static void prepare(XWPFTable table, double[] widths, boolean bordered) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        double total = 0;
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (double width : widths) {
            total += width;
            grid.addNewGridCol().setW(Twips.ofPoints(width));
        }
        CTTblWidth whole = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        set(whole, total);
        set(properties.addNewTblInd(), 0);
        borders(properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders(), bordered);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        set(margins.addNewTop(), bordered ? AIR : 0);
        set(margins.addNewLeft(), PADDING);
        set(margins.addNewBottom(), bordered ? AIR : 0);
        set(margins.addNewRight(), PADDING);
    }

    private static void set(CTTblWidth width, double points) {
        width.setType(STTblWidth.DXA);
        width.setW(Twips.ofPoints(points));
    }

    private static void borders(CTTblBorders borders, boolean drawn) {
        STBorder.Enum line = drawn ? STBorder.SINGLE : STBorder.NONE;
        for (var border : new CTBorder[] {
            borders.isSetTop() ? borders.getTop() : borders.addNewTop(),
            borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft(),
            borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom(),
            borders.isSetRight() ? borders.getRight() : borders.addNewRight(),
            borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH(),
            borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV()
        }) {
            border.setVal(line);
            border.setSz(LINE);
            border.setColor("000000");
        }
    }
}
