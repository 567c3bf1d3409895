package id.pantau.document.xlsx;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriter;
import id.pantau.document.OfficeDocument;
import id.pantau.document.Section;
import id.pantau.document.layout.StablePackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** Writes documents as .xlsx: one sheet for each section. */
@Component
public class XlsxWriter implements DocumentWriter {

    static final String APPLICATION = "Pantau";

    @Override
    public DocumentFormat format() {
        return DocumentFormat.XLSX;
    }

    @Override
    public byte[] write(OfficeDocument document) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            describe(workbook.getProperties(), document);
            CellStyles styles = new CellStyles(workbook);
            SheetNames names = new SheetNames();
            ChoiceLists choices = new ChoiceLists(workbook, names);
            for (Section section : document.sections()) {
                XSSFSheet sheet = workbook.createSheet(names.unique(section.name()));
                new SheetWriting(sheet, section, styles, choices).write();
            }
            choices.write();
            workbook.write(bytes);
            return StablePackage.of(bytes.toByteArray(), document.created());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(POIXMLProperties properties, OfficeDocument document) {
        Optional<Date> created = Optional.of(Date.from(document.created()));
        var core = properties.getCoreProperties();
        core.setTitle(CellText.clean(document.title()));
        core.setSubjectProperty(CellText.clean(document.subject()));
        core.setCreator(APPLICATION);
        core.setLastModifiedByUser(APPLICATION);
        core.setCreated(created);
        core.setModified(created);
        properties.getExtendedProperties().setApplication(APPLICATION);
    }
}
