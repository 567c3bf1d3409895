package id.pantau.document.docx;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriter;
import id.pantau.document.OfficeDocument;
import id.pantau.document.Section;
import id.pantau.document.layout.LegalText;
import id.pantau.document.layout.StablePackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/** Writes documents as .docx. */
@Component
public class DocxWriter implements DocumentWriter {

    private static final String APPLICATION = "Pantau";
    private static final String LANGUAGE = "id-ID";

    @Override
    public DocumentFormat format() {
        return DocumentFormat.DOCX;
    }

    @Override
    public byte[] write(OfficeDocument document) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            describe(word.getProperties(), document);
            WordStyles.apply(word);
            for (Section section : document.sections()) {
                new WordSection(word, section)
                        .write(section == document.sections().getLast());
            }
            word.write(bytes);
            return StablePackage.of(bytes.toByteArray(), document.created());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(POIXMLProperties properties, OfficeDocument document) {
        Optional<Date> created = Optional.of(Date.from(document.created()));
        var core = properties.getCoreProperties();
        core.setTitle(LegalText.of(document.title()));
        core.setSubjectProperty(LegalText.of(document.subject()));
        core.setCreator(APPLICATION);
        core.setLastModifiedByUser(APPLICATION);
        core.setCreated(created);
        core.setModified(created);
        core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        properties.getExtendedProperties().setApplication(APPLICATION);
    }
}
