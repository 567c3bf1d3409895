package id.pantau.document.docx;

import id.pantau.document.Alignment;
import id.pantau.document.Heading;
import id.pantau.document.Letterhead;
import id.pantau.document.Paragraph;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Writes letterheads, titles and paragraphs. */
final class WordLines {

    private static final WordText OFFICE = WordText.PLAIN.sized(13).strong().aligned(Alignment.CENTER);
    private static final WordText ADDRESS = WordText.PLAIN.sized(9.5).aligned(Alignment.CENTER);
    private static final WordText TITLE = WordText.PLAIN.sized(12).strong().aligned(Alignment.CENTER);
    /** In eighths of a point. */
    private static final int RULE = 12;

    private static final int RULE_DISTANCE = 4;

    private final WordFlow flow;

    WordLines(WordFlow flow) {
        this.flow = flow;
    }

    void write(Letterhead letterhead) {
        XWPFParagraph last = null;
        for (Letterhead.Line line : letterhead.lines()) {
            last = last == null ? flow.block() : flow.line();
            WordFlow.keepWithNext(last, true);
            (line.strong() ? OFFICE : ADDRESS).write(last, line.text());
        }
        if (last != null) {
            rule(last);
        }
    }

    private static void rule(XWPFParagraph paragraph) {
        CTBorder border = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(RULE));
        border.setSpace(BigInteger.valueOf(RULE_DISTANCE));
        border.setColor("000000");
    }

    void write(Heading heading) {
        boolean first = true;
        for (String line : heading.lines()) {
            XWPFParagraph paragraph = first ? flow.block() : flow.line();
            paragraph.setStyle(WordStyles.HEADING);
            TITLE.write(paragraph, line);
            first = false;
        }
    }

    void write(Paragraph paragraph, boolean keepWithNext) {
        XWPFParagraph written = flow.block();
        WordFlow.keepWithNext(written, keepWithNext);
        WordText.PLAIN
                .emphasized(paragraph.emphasis())
                .aligned(paragraph.alignment())
                .write(written, paragraph.text());
    }
}
