package id.pantau.document.pdf;

import id.pantau.document.Block;
import id.pantau.document.OfficeDocument;
import id.pantau.document.PageSetup;
import id.pantau.document.Section;
import id.pantau.document.SeedPapers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Written PDF files opened again. */
final class Printed {

    private Printed() {}

    static OfficeDocument document(Block... blocks) {
        Section section = new Section(
                "Lembar", PageSetup.of(PageSetup.Paper.A4, PageSetup.Orientation.PORTRAIT), List.of(blocks));
        return new OfficeDocument("Dokumen", "", SeedPapers.CREATED, List.of(section));
    }

    static PdfReader reader(OfficeDocument document) {
        try {
            return new PdfReader(new PdfFileWriter().write(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page, every run of blanks and line breaks made one blank. */
    static List<String> pages(OfficeDocument document) {
        PdfReader reader = reader(document);
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        return IntStream.rangeClosed(1, reader.getNumberOfPages())
                .mapToObj(page -> text(extractor, page))
                .toList();
    }

    private static String text(PdfTextExtractor extractor, int page) {
        try {
            return extractor.getTextFromPage(page).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
