package id.pantau.planning.printing;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriter;
import id.pantau.document.pdf.PdfFileWriter;
import id.pantau.document.xlsx.XlsxWriter;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanStatus;
import java.util.List;

/** Plans printed for a test, as a version in force unless said otherwise. */
final class Printed {

    private static final String OFFICE = "KPU Provinsi Kalimantan Timur";

    private Printed() {}

    static byte[] file(NewPlan plan, DocumentFormat format) {
        return file(new PlanToPrint(plan, OFFICE, 1, PlanStatus.ACTIVE), format);
    }

    static byte[] file(PlanToPrint plan, DocumentFormat format) {
        return writer(format).write(PlanDocument.of(List.of(plan), format));
    }

    private static DocumentWriter writer(DocumentFormat format) {
        return List.of(new XlsxWriter(), new PdfFileWriter()).stream()
                .map(DocumentWriter.class::cast)
                .filter(writer -> writer.format() == format)
                .findFirst()
                .orElseThrow();
    }
}
