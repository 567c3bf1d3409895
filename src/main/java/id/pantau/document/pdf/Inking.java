package id.pantau.document.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** Puts the marks of a page into the file. */
final class Inking {

    private final PdfContentByte content;
    private final Typefaces typefaces;
    private final double height;

    /**
     * Marks count from the top, the file counts from the bottom.
     *
     * @param height of the paper in points
     */
    Inking(PdfContentByte content, Typefaces typefaces, double height) {
        this.content = content;
        this.typefaces = typefaces;
        this.height = height;
    }

    void draw(Mark mark) {
        switch (mark) {
            case Mark.Fill fill -> draw(fill);
            case Mark.Rule rule -> draw(rule);
            case Mark.Words words -> draw(words);
            case Mark.Image image -> draw(image);
        }
    }

    private void draw(Mark.Fill fill) {
        content.saveState();
        content.setColorFill(Color.decode("#" + fill.colour()));
        content.rectangle((float) fill.x(), up(fill.y() + fill.height()), (float) fill.width(), (float) fill.height());
        content.fill();
        content.restoreState();
    }

    private void draw(Mark.Rule rule) {
        content.setLineWidth((float) rule.thickness());
        content.moveTo((float) rule.x1(), up(rule.y1()));
        content.lineTo((float) rule.x2(), up(rule.y2()));
        content.stroke();
    }

    private void draw(Mark.Words words) {
        double at = words.x();
        content.beginText();
        for (Run run : typefaces.runs(words.text(), words.letters())) {
            content.setFontAndSize(run.font(), (float) words.letters().size());
            content.setTextMatrix((float) at, up(words.y()));
            content.showText(run.text());
            at += run.width();
        }
        content.endText();
    }

    private void draw(Mark.Image mark) {
        try {
            Image image = Image.getInstance(mark.png());
            image.setAlt(mark.alternativeText());
            image.scaleAbsolute((float) mark.width(), (float) mark.height());
            image.setAbsolutePosition((float) mark.x(), up(mark.y() + mark.height()));
            content.addImage(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float up(double y) {
        return (float) (height - y);
    }
}
