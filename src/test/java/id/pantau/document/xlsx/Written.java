package id.pantau.document.xlsx;

import id.pantau.document.Block;
import id.pantau.document.OfficeDocument;
import id.pantau.document.PageSetup;
import id.pantau.document.Section;
import id.pantau.document.SheetGrid;
import id.pantau.document.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Documents of one section, and written files opened again. */
final class Written {

    private Written() {}

    static OfficeDocument document(Block... blocks) {
        Section section = new Section(
                "Lembar", PageSetup.of(PageSetup.Paper.A4, PageSetup.Orientation.PORTRAIT), List.of(blocks));
        return new OfficeDocument("Dokumen", "", SampleReport.CREATED, List.of(section));
    }

    static SheetGrid sheet(OfficeDocument document) {
        return new WorkbookReader()
                .read(new XlsxWriter().write(document), "tulis.xlsx")
                .sheets()
                .getFirst();
    }

    static XSSFWorkbook workbook(OfficeDocument document) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(new XlsxWriter().write(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
