package id.pantau.realization.ui.workbook;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.document.WrittenFile;
import id.pantau.realization.workbook.WorkbookOffer;
import id.pantau.realization.workbook.WorkbookService;
import id.pantau.shared.DomainException;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Icons;
import id.pantau.uikit.Tone;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;

/** The sheets to download, or why there is none. */
final class SheetDownloads extends Composite<Div> {

    private final WorkbookService workbooks;
    private final YearMonth month;

    SheetDownloads(WorkbookService workbooks, YearMonth month) {
        this.workbooks = workbooks;
        this.month = month;
        getContent().addClassName("workbook-downloads");
        workbooks.offers(month).forEach(this::add);
    }

    private void add(WorkbookOffer offer) {
        Div line = new Div(new Paragraph(offer.owner()));
        line.addClassName("workbook-download");
        if (offer.refusal() == null) {
            Span open = new Span(text("realization.workbook.download.open", offer.openCells(), offer.dueOn()));
            open.addClassName("workbook-soft");
            line.add(open, link(offer));
        } else {
            line.add(new ErrorNotice(Tone.NEUTRAL, offer.refusal()));
        }
        getContent().add(line);
    }

    private Anchor link(WorkbookOffer offer) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> response(offer));
        Anchor link = new Anchor(handler, "");
        link.add(Icons.DOWNLOAD.create(), new Span(text("realization.workbook.download")));
        link.addClassName("button-link");
        return link;
    }

    private DownloadResponse response(WorkbookOffer offer) {
        try {
            WrittenFile file = workbooks.file(offer.office(), month);
            byte[] content = file.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), file.mediaType(), content.length);
        } catch (DomainException refused) {
            return DownloadResponse.error(
                    HttpStatusCode.NOT_FOUND, text("realization.workbook.download.failed"), refused);
        }
    }
}
