package id.pantau.document.docx;

import id.pantau.document.Alignment;
import id.pantau.document.Emphasis;
import id.pantau.document.layout.LegalText;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * How the text of a paragraph looks.
 *
 * @param size in points
 */
record WordText(double size, boolean bold, boolean italic, boolean underlined, Alignment alignment) {

    private static final Pattern PARTS = Pattern.compile("(?<=[\n\t])|(?=[\n\t])");

    static final WordText PLAIN = new WordText(WordStyles.TEXT, false, false, false, Alignment.LEFT);

    WordText sized(double points) {
        return new WordText(points, bold, italic, underlined, alignment);
    }

    WordText strong() {
        return new WordText(size, true, italic, underlined, alignment);
    }

    WordText underline() {
        return new WordText(size, bold, italic, true, alignment);
    }

    WordText emphasized(Emphasis emphasis) {
        return new WordText(
                size, bold || emphasis == Emphasis.BOLD, italic || emphasis == Emphasis.ITALIC, underlined, alignment);
    }

    WordText aligned(Alignment side) {
        return new WordText(size, bold, italic, underlined, side);
    }

    /** Adds a text with its line breaks to a paragraph, as letters and never as a field. */
    XWPFRun write(XWPFParagraph paragraph, String text) {
        paragraph.setAlignment(
                switch (alignment) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTER -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                    case JUSTIFY -> ParagraphAlignment.BOTH;
                });
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
        if (underlined) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        for (String part : PARTS.split(LegalText.of(text))) {
            switch (part) {
                case "\n" -> run.addBreak();
                case "\t" -> run.addTab();
                default -> run.setText(part);
            }
        }
        return run;
    }
}
