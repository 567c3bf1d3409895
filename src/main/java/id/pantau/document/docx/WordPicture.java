package id.pantau.document.docx;

import id.pantau.document.Alignment;
import id.pantau.document.Picture;
import id.pantau.document.layout.LegalText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes a picture in a paragraph of its own, centred and no wider than the page. */
final class WordPicture {

    private static final int EMU_PER_MILLIMETRE = 36_000;

    private final WordFlow flow;

    WordPicture(WordFlow flow) {
        this.flow = flow;
    }

    void write(Picture picture) {
        double scale = Math.min(1, (double) flow.width() / picture.width());
        int width = (int) (picture.width() * scale * EMU_PER_MILLIMETRE);
        int height = (int) (picture.height() * scale * EMU_PER_MILLIMETRE);
        XWPFRun run = WordText.PLAIN.aligned(Alignment.CENTER).write(flow.block(), "");
        try (ByteArrayInputStream png = new ByteArrayInputStream(picture.png())) {
            XWPFPicture drawn = run.addPicture(png, PictureType.PNG, "gambar.png", width, height);
            describe(run, drawn, LegalText.of(picture.alternativeText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void describe(XWPFRun run, XWPFPicture drawn, String words) {
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(words);
    }
}
