package id.pantau.document.xlsx;

import id.pantau.document.PageMargins;
import id.pantau.document.PageSetup;
import id.pantau.document.RowRange;
import id.pantau.document.SheetForm;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Sets a sheet up for paper and screen: what is printed, on what, and which rows stay in sight. */
final class PrintSetup {

    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double HEADER_SHARE = 0.5;
    /** Frozen rows higher than this would leave no room for the table on a small screen. */
    private static final double HIGHEST_FROZEN = 300;
    /** Excel refuses a whole file for a longer header or footer. */
    private static final int LONGEST_LINE = 180;

    private final XSSFSheet sheet;
    private final PageSetup page;

    PrintSetup(XSSFSheet sheet, PageSetup page) {
        this.sheet = sheet;
        this.page = page;
    }

    void apply(Canvas canvas, @Nullable RowRange head, @Nullable SheetForm form) {
        int lastRow = Math.max(0, canvas.rows() - 1);
        int lastColumn = canvas.grid().columns() - 1;
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        paper();
        margins(page.margins());
        sheet.getHeader().setLeft(line(page.header()));
        sheet.getFooter().setLeft(line(page.footer()));
        if (page.pageNumbers()) {
            sheet.getFooter().setRight("&8 Halaman &P dari &N");
        }
        if (head != null) {
            keepInSight(head, form == null ? 0 : form.frozenColumns());
        }
    }

    private void paper() {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(
                switch (page.paper()) {
                    case A4 -> PaperSize.A4_PAPER;
                    case F4 -> PaperSize.FOLIO_PAPER;
                    case LEGAL -> PaperSize.LEGAL_PAPER;
                    case A3 -> PaperSize.A3_PAPER;
                });
        print.setLandscape(page.orientation() == PageSetup.Orientation.LANDSCAPE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
    }

    private void margins(PageMargins margins) {
        margin(PageMargin.TOP, margins.top());
        margin(PageMargin.RIGHT, margins.right());
        margin(PageMargin.BOTTOM, margins.bottom());
        margin(PageMargin.LEFT, margins.left());
        margin(PageMargin.HEADER, margins.top() * HEADER_SHARE);
        margin(PageMargin.FOOTER, margins.bottom() * HEADER_SHARE);
    }

    private void margin(PageMargin side, double millimetres) {
        sheet.setMargin(side, millimetres / MILLIMETRES_PER_INCH);
    }

    private static String line(String text) {
        String clean = CellText.clean(text);
        String cut = clean.substring(0, Math.min(clean.length(), LONGEST_LINE));
        return cut.isEmpty() ? "" : "&8 " + cut.replace("&", "&&");
    }

    private void keepInSight(RowRange head, int frozenColumns) {
        sheet.setRepeatingRows(new CellRangeAddress(head.first(), head.last(), -1, -1));
        double height = 0;
        for (int row = 0; row <= head.last(); row++) {
            XSSFRow line = sheet.getRow(row);
            height += line.getHeightInPoints();
        }
        if (height <= HIGHEST_FROZEN) {
            sheet.createFreezePane(frozenColumns, head.last() + 1);
        }
    }
}
