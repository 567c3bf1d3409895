package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import id.pantau.document.DocumentFormat;
import id.pantau.planning.PlanId;
import id.pantau.planning.printing.PlanPrintService;

/** Hands out one version of a plan as the document that is signed. */
final class PlanDownload extends Composite<DownloadMenu> {

    private final PlanPrintService prints;
    private final PlanId plan;

    PlanDownload(PlanPrintService prints, PlanId plan) {
        this.prints = prints;
        this.plan = plan;
    }

    @Override
    protected DownloadMenu initContent() {
        return new DownloadMenu(
                        text("planning.print.download"),
                        text("planning.print.download.about"),
                        format -> prints.file(plan, format))
                .offering(DocumentFormat.XLSX, DocumentFormat.PDF, DocumentFormat.DOCX);
    }
}
