package id.pantau.document.pdf;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriter;
import id.pantau.document.OfficeDocument;
import id.pantau.document.Section;
import id.pantau.document.layout.LegalText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Writes documents as .pdf. */
@Component
public class PdfFileWriter implements DocumentWriter {

    private static final String APPLICATION = "Pantau";
    private static final String LANGUAGE = "id-ID";

    @Override
    public DocumentFormat format() {
        return DocumentFormat.PDF;
    }

    @Override
    public byte[] write(OfficeDocument document) {
        Typefaces typefaces = new Typefaces();
        List<Paper> pages = new ArrayList<>();
        for (Section section : document.sections()) {
            pages.addAll(SectionLayout.pages(section, typefaces));
        }
        PageEdges edges = new PageEdges(typefaces);
        for (int page = 0; page < pages.size(); page++) {
            edges.add(pages.get(page), page + 1, pages.size());
        }
        return write(document, pages, typefaces);
    }

    private static byte[] write(OfficeDocument document, List<Paper> pages, Typefaces typefaces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document pdf = new Document(size(pages.getFirst()));
        PdfWriter writer = PdfWriter.getInstance(pdf, bytes);
        pdf.open();
        describe(writer, document);
        for (Paper page : pages) {
            if (page != pages.getFirst()) {
                pdf.setPageSize(size(page));
                pdf.newPage();
            }
            writer.setPageEmpty(false);
            Inking inking = new Inking(
                    writer.getDirectContent(),
                    typefaces,
                    Paper.points(page.setup().height()));
            page.marks().forEach(inking::draw);
        }
        pdf.close();
        return bytes.toByteArray();
    }

    private static Rectangle size(Paper page) {
        return new Rectangle((float) Paper.points(page.setup().width()), (float)
                Paper.points(page.setup().height()));
    }

    private static void describe(PdfWriter writer, OfficeDocument document) {
        PdfDate created = new PdfDate(GregorianCalendar.from(document.created().atZone(ZoneOffset.UTC)));
        PdfDictionary about = writer.getInfo();
        about.put(PdfName.TITLE, text(document.title()));
        about.put(PdfName.SUBJECT, text(document.subject()));
        about.put(PdfName.CREATOR, text(APPLICATION));
        about.put(PdfName.PRODUCER, text(APPLICATION));
        about.put(PdfName.CREATIONDATE, created);
        about.put(PdfName.MODDATE, created);
        about.put(PdfName.FILEID, identity(document));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    private static PdfString text(String text) {
        return new PdfString(LegalText.of(text), PdfObject.TEXT_UNICODE);
    }

    /** The library would draw the identity of a file by lot. */
    private static PdfArray identity(OfficeDocument document) {
        String seed = document.title() + "\n" + document.subject() + "\n" + document.created();
        PdfString id = new PdfString(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
        return new PdfArray(List.of(id, id));
    }
}
