package id.pantau.report.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.document.DocumentFormat;
import id.pantau.document.WrittenFile;
import id.pantau.report.ReportService;
import id.pantau.report.ReportType;
import id.pantau.report.ReportedPlan;
import id.pantau.shared.DomainException;
import id.pantau.shared.Quarter;
import id.pantau.uikit.DownloadWatch;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;
import java.io.ByteArrayInputStream;

/** The link that makes and downloads one report, and says how far that is. */
final class ReportDownload extends Composite<Div> {

    private final Span state = new Span();
    private final DownloadWatch watch = new DownloadWatch();

    ReportDownload(ReportService reports, ReportedPlan plan, Quarter quarter) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> response(reports, plan, quarter))
                .whenComplete(this::finished);
        Anchor link = new Anchor(handler, "");
        link.add(Icons.DOWNLOAD.create(), new Span(text("report.download")));
        link.addClassNames("button-link", "report-download");
        link.setAriaLabel(text("report.download.of", Formats.quarter(quarter.number())));
        link.getElement().addEventListener("click", click -> begun());
        state.getElement().setAttribute("role", "status");
        state.addClassName("report-soft");
        getContent().addClassName("report-download-row");
        getContent().add(link, state);
    }

    private static DownloadResponse response(ReportService reports, ReportedPlan plan, Quarter quarter) {
        try {
            WrittenFile file = reports.file(
                    ReportType.TRIWULAN_MONITORING,
                    DocumentFormat.XLSX,
                    plan.office().id(),
                    plan.year(),
                    quarter);
            byte[] content = file.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), file.mediaType(), content.length);
        } catch (DomainException refused) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND, text("report.failed"), refused);
        }
    }

    private void begun() {
        if (getUI().filter(watch::begun).isPresent()) {
            state.setText(text("report.preparing"));
        }
    }

    private void finished(boolean successful) {
        state.setText(text(successful ? "report.done" : "report.failed"));
        getUI().ifPresent(watch::ended);
    }
}
