package id.pantau.realization.ui.history;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.realization.HistoryExportService;
import id.pantau.realization.HistoryFile;
import id.pantau.realization.HistoryFilter;
import id.pantau.shared.DomainException;
import id.pantau.uikit.DownloadWatch;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;
import java.io.ByteArrayInputStream;

/** The link that makes a workbook of what was found, and says how far that is. */
final class HistoryDownload extends Composite<Div> {

    private final Span state = new Span();
    private final DownloadWatch watch = new DownloadWatch();

    /** @param found how many lines there are in all */
    HistoryDownload(HistoryExportService exports, HistoryFilter filter, long found) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> response(exports, filter))
                .whenComplete(this::finished);
        Anchor link = new Anchor(handler, "");
        link.add(Icons.DOWNLOAD.create(), new Span(text("realization.history.export")));
        link.addClassNames("button-link", "history-export");
        link.getElement().addEventListener("click", click -> begun());
        state.getElement().setAttribute("role", "status");
        state.addClassName("history-soft");
        if (found > HistoryExportService.MOST_LINES) {
            state.setText(text("realization.history.export.about", Formats.number(HistoryExportService.MOST_LINES)));
        }
        getContent().addClassName("history-download");
        getContent().add(state, link);
    }

    private static DownloadResponse response(HistoryExportService exports, HistoryFilter filter) {
        try {
            HistoryFile file = exports.file(filter);
            byte[] content = file.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), file.mediaType(), content.length);
        } catch (DomainException refused) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND, text("realization.history.export.failed"), refused);
        }
    }

    private void begun() {
        if (getUI().filter(watch::begun).isPresent()) {
            state.setText(text("realization.history.export.preparing"));
        }
    }

    private void finished(boolean successful) {
        state.setText(text(successful ? "realization.history.export.done" : "realization.history.export.failed"));
        getUI().ifPresent(watch::ended);
    }
}
