package id.pantau.document.docx;

import id.pantau.document.PageSetup;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;

/** The section as its blocks see it: they add paragraphs and tables at its end, space between blocks comes by itself. */
final class WordFlow {

    /** In points. */
    static final double GAP = 10;

    private final XWPFDocument word;
    private final PageSetup page;
    private boolean begun;
    private boolean pageBreak;
    private boolean afterTable;

    WordFlow(XWPFDocument word, PageSetup page) {
        this.word = word;
        this.page = page;
    }

    XWPFDocument word() {
        return word;
    }

    /** From margin to margin in millimetres. */
    int width() {
        return page.usableWidth();
    }

    /** Lets the next block begin a new page. */
    void breakPage() {
        pageBreak = begun;
    }

    /** The first paragraph of a block, with the space before it. */
    XWPFParagraph block() {
        XWPFParagraph paragraph = word.createParagraph();
        if (pageBreak) {
            paragraph.setPageBreak(true);
        } else if (begun) {
            paragraph.setSpacingBefore((int) (GAP * 20));
        }
        begin(false);
        return paragraph;
    }

    /** A further paragraph of the same block. */
    XWPFParagraph line() {
        return word.createParagraph();
    }

    /**
     * A table on its own, a low paragraph before it: two tables that touch would become one.
     *
     * @param gap above it in points
     */
    XWPFTable table(int rows, int columns, double gap) {
        if (pageBreak || begun) {
            XWPFParagraph before = low(gap);
            before.setPageBreak(pageBreak);
            keepWithNext(before, true);
        }
        begin(true);
        return word.createTable(rows, columns);
    }

    private void begin(boolean table) {
        begun = true;
        pageBreak = false;
        afterTable = table;
    }

    /** A paragraph nobody sees, as Word needs it at the end of a section. */
    XWPFParagraph tinyParagraph() {
        afterTable = false;
        return low(1);
    }

    /** Word refuses a document whose body ends with a table. */
    void endTable() {
        if (afterTable) {
            tinyParagraph();
        }
    }

    /** Lets no page end between a paragraph and what follows it. */
    static void keepWithNext(XWPFParagraph paragraph, boolean keep) {
        if (keep) {
            var content = paragraph.getCTP();
            (content.isSetPPr() ? content.getPPr() : content.addNewPPr()).addNewKeepNext();
        }
    }

    private XWPFParagraph low(double points) {
        XWPFParagraph paragraph = word.createParagraph();
        var properties = paragraph.getCTP().addNewPPr();
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setLine(Twips.ofPoints(points));
        paragraph.setSpacingLineRule(LineSpacingRule.EXACT);
        properties.addNewRPr().addNewSz().setVal(Twips.halfPoints(1));
        return paragraph;
    }
}
