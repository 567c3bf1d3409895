package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.realization.EvidenceDetails;
import id.pantau.realization.EvidenceFile;
import id.pantau.realization.EvidenceService;
import id.pantau.shared.DomainException;
import id.pantau.uikit.DownloadWatch;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The name of a file, which downloads it: always as a file of its own, never shown inside the page. */
final class EvidenceDownload extends Composite<Anchor> {

    /** What comes from outside is neither guessed at nor run, and no machine on the way keeps it. */
    private static final Map<String, String> HARMLESS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "sandbox; default-src 'none'",
            "Cache-Control", "private, no-store");

    private final EvidenceService service;
    private final EvidenceDetails evidence;
    private final EvidenceMessages messages;
    private final DownloadWatch watch = new DownloadWatch();
    private volatile @Nullable DomainException refused;

    EvidenceDownload(EvidenceService service, EvidenceDetails evidence, EvidenceMessages messages) {
        this.service = service;
        this.evidence = evidence;
        this.messages = messages;
        getContent().setHref(DownloadHandler.fromInputStream(this::response).whenComplete(this::finished));
        getContent().setText(evidence.title());
        getContent().getElement().setAttribute("download", true);
        getContent().getElement().addEventListener("click", click -> getUI().ifPresent(watch::begun));
    }

    private DownloadResponse response(DownloadEvent event) {
        HARMLESS.forEach(event.getResponse()::setHeader);
        try {
            EvidenceFile file = service.file(evidence.id());
            refused = null;
            return new DownloadResponse(
                    file.content(),
                    file.file().name(),
                    file.file().mediaType(),
                    file.file().size());
        } catch (DomainException refusal) {
            refused = refusal;
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND, refusal);
        }
    }

    private void finished(boolean successful) {
        getUI().ifPresent(watch::ended);
        DomainException refusal = refused;
        if (successful) {
            messages.clear();
        } else if (refusal == null) {
            messages.refused(text("realization.evidence.not-downloaded", evidence.title()));
        } else {
            messages.refused(refusal);
        }
    }
}
