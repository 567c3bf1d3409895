package id.pantau.planning.printing;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriter;
import id.pantau.document.docx.DocxWriter;
import id.pantau.document.pdf.PdfFileWriter;
import id.pantau.document.xlsx.XlsxWriter;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanStatus;
import java.util.List;

/** Plans printed for a test, as a version in force unless said otherwise. */
final class Printed {

    static final String OFFICE = "KPU Provinsi Kalimantan Timur";

    private Printed() {}

    static byte[] file(NewPlan plan, DocumentFormat format) {
        return file(List.of(version(plan, PlanStatus.ACTIVE)), format);
    }

    static byte[] file(List<PlanToPrint> plans, DocumentFormat format) {
        DocumentWriter writer = switch (format) {
            case XLSX -> new XlsxWriter();
            case PDF -> new PdfFileWriter();
            case DOCX -> new DocxWriter();
        };
        return writer.write(PlanDocument.of(plans, format));
    }

    static PlanToPrint version(NewPlan plan, PlanStatus status) {
        return new PlanToPrint(plan, OFFICE, 1, status);
    }
}
