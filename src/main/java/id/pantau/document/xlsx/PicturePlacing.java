package id.pantau.document.xlsx;

import id.pantau.document.Picture;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;

/** Places a picture in the middle of the sheet, over rows of its own. */
final class PicturePlacing {

    private static final double ROW = 15;
    private static final int EMU_PER_MILLIMETRE = 36_000;
    private static final double EMU_PER_POINT = 12_700;

    private final Canvas canvas;

    PicturePlacing(Canvas canvas) {
        this.canvas = canvas;
    }

    void write(Picture picture) {
        ColumnGrid grid = canvas.grid();
        double scale = Math.min(1, (double) grid.total() / picture.width());
        double left = (grid.total() - picture.width() * scale) / 2;
        double height = picture.height() * scale * Canvas.POINTS_PER_MILLIMETRE;
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        anchorColumns(anchor, left, left + picture.width() * scale);
        anchor.setRow1(canvas.rows());
        anchor.setRow2(canvas.rows() + (int) (height / ROW));
        anchor.setDy2((int) (height % ROW * EMU_PER_POINT));
        for (double used = 0; used < height; used += ROW) {
            canvas.add(ROW);
        }
        draw(picture, anchor);
    }

    private void anchorColumns(XSSFClientAnchor anchor, double left, double right) {
        int first = columnAt(left);
        int last = columnAt(right);
        anchor.setCol1(first);
        anchor.setDx1((int) ((left - canvas.grid().width(0, first)) * EMU_PER_MILLIMETRE));
        anchor.setCol2(last);
        anchor.setDx2((int) ((right - canvas.grid().width(0, last)) * EMU_PER_MILLIMETRE));
    }

    private int columnAt(double distance) {
        int column = 0;
        while (column < canvas.grid().columns() - 1 && canvas.grid().width(0, column + 1) <= distance) {
            column++;
        }
        return column;
    }

    private void draw(Picture picture, XSSFClientAnchor anchor) {
        int index = canvas.sheet().getWorkbook().addPicture(picture.png(), Workbook.PICTURE_TYPE_PNG);
        XSSFPicture drawn = canvas.sheet().createDrawingPatriarch().createPicture(anchor, index);
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(CellText.clean(picture.alternativeText()));
    }
}
