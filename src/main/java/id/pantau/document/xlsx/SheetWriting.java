package id.pantau.document.xlsx;

import id.pantau.document.Block;
import id.pantau.document.DataTable;
import id.pantau.document.Heading;
import id.pantau.document.KeyValues;
import id.pantau.document.Letterhead;
import id.pantau.document.PageBreak;
import id.pantau.document.Paragraph;
import id.pantau.document.Picture;
import id.pantau.document.RowRange;
import id.pantau.document.Section;
import id.pantau.document.SheetForm;
import id.pantau.document.Signatures;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes one section on its sheet, block below block. */
final class SheetWriting {

    private final Section section;
    private final Canvas canvas;
    private final ChoiceLists choices;
    private @Nullable DataTable longest;
    private @Nullable RowRange headOfLongest;

    SheetWriting(XSSFSheet sheet, Section section, CellStyles styles, ChoiceLists choices) {
        this.section = section;
        this.choices = choices;
        this.canvas = new Canvas(sheet, ColumnGrid.of(section), styles);
    }

    void write() {
        PageCosts costs = new PageCosts(section);
        for (int index = 0; index < section.blocks().size(); index++) {
            Block block = section.blocks().get(index);
            if (!(block instanceof PageBreak) && !canvas.pageBegins()) {
                canvas.costs(PageCosts.TOGETHER, 0);
                canvas.gap();
            }
            canvas.costs(costs.before(index), PageCosts.within(block));
            write(block);
        }
        new ManualBreaks(canvas, section.page(), headOfLongest).set();
        new PrintSetup(canvas.sheet(), section.page()).apply(canvas, headOfLongest, form());
    }

    private @Nullable SheetForm form() {
        return longest == null ? null : longest.form();
    }

    private void write(Block block) {
        int last = canvas.grid().columns() - 1;
        switch (block) {
            case Letterhead letterhead -> new LetterheadLines(canvas).write(letterhead);
            case PageBreak pageBreak -> canvas.breakPage();
            case Heading heading -> heading.lines().forEach(line -> canvas.line(line, Look.HEADING, 0, last));
            case Paragraph paragraph ->
                canvas.line(
                        paragraph.text(),
                        Look.TEXT.aligned(paragraph.alignment()).emphasized(paragraph.emphasis()),
                        0,
                        last);
            case KeyValues keyValues -> new KeyValueLines(canvas).write(keyValues);
            case DataTable table -> write(table);
            case Picture picture -> new PicturePlacing(canvas).write(picture);
            case Signatures signatures -> new SignatureLines(canvas).write(signatures);
        }
    }

    private void write(DataTable table) {
        RowRange head = new TableRows(canvas, table, choices).write();
        if (longest == null || table.body().size() > longest.body().size()) {
            longest = table;
            headOfLongest = head;
        }
    }
}
