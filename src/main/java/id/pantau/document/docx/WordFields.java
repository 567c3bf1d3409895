package id.pantau.document.docx;

import id.pantau.document.KeyValues;
import id.pantau.document.layout.LegalText;
import id.pantau.document.layout.LetterWidths;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes lines of label and value, the colons below each other at a tab stop. */
final class WordFields {

    private static final double INDENT = 28;
    private static final double SPACE = 8;
    private static final double COLON = 7;
    private static final double AIR = 3;

    private final WordFlow flow;

    WordFields(WordFlow flow) {
        this.flow = flow;
    }

    void write(KeyValues keyValues) {
        double indent = keyValues.indented() ? INDENT : 0;
        double colon = indent + SPACE + longestLabel(keyValues);
        boolean first = true;
        for (KeyValues.Entry entry : keyValues.entries()) {
            XWPFParagraph line = first ? flow.block() : flow.line();
            first = false;
            WordFlow.keepWithNext(line, true);
            line.setSpacingAfter(Twips.ofPoints(AIR).intValue());
            // a value of several lines goes on below its beginning
            line.setIndentationLeft(Twips.ofPoints(colon + COLON).intValue());
            line.setIndentationHanging(Twips.ofPoints(colon + COLON - indent).intValue());
            var tabs = line.getCTP().getPPr().addNewTabs();
            stop(tabs.addNewTab(), colon);
            stop(tabs.addNewTab(), colon + COLON);
            WordText.PLAIN.write(line, entry.label().replace('\n', ' ') + "\t:\t" + entry.value());
        }
    }

    private static void stop(CTTabStop tab, double points) {
        tab.setVal(STTabJc.LEFT);
        tab.setPos(Twips.ofPoints(points));
    }

    private static double longestLabel(KeyValues keyValues) {
        return keyValues.entries().stream()
                .mapToDouble(entry -> LetterWidths.of(LegalText.of(entry.label()), WordStyles.TEXT, false))
                .max()
                .orElse(0);
    }
}
