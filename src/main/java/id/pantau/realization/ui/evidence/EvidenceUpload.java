package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import id.pantau.document.FileDoor;
import id.pantau.document.FileKind;
import id.pantau.realization.AttachedEvidence;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EvidenceLimits;
import id.pantau.realization.EvidenceService;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.UploadWords;
import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where files are dropped, several at once.
 *
 * <p>They are taken in while the upload is still being answered, outside the lock of the page. What became of them waits
 * until the browser tells that a file is through: what the browser tells arrives in its order, while an upload may be
 * answered before its beginning was heard of.
 */
final class EvidenceUpload extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceUpload.class);

    private final EvidenceService service;
    private final EvidenceContext context;
    private final EvidenceMessages messages;
    private final Consumer<EntryDetails> attached;
    private final Upload upload = new Upload(this::receive);
    private final Queue<Runnable> outcomes = new ConcurrentLinkedQueue<>();
    private int running;
    private boolean failed;

    EvidenceUpload(
            EvidenceService service,
            EvidenceContext context,
            EvidenceMessages messages,
            Consumer<EntryDetails> attached) {
        this.service = service;
        this.context = context;
        this.messages = messages;
        this.attached = attached;
        EvidenceLimits limits = service.limits(
                context.office(), new FiscalYear(context.row().month().getYear()));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limits.largest()));
        upload.setI18n(new UploadWords(text("realization.evidence.upload.drop")));
        upload.addFileRejectedListener(rejected -> messages.refused(text(
                "realization.evidence.too-large",
                FileDoor.safeName(rejected.getFileName()),
                limits.largestMegabytes())));
        upload.getElement().addEventListener("upload-start", start -> begun());
        upload.getElement().addEventListener("upload-success", success -> ended(false));
        upload.getElement().addEventListener("upload-error", error -> ended(true));
        upload.getElement().addEventListener("upload-abort", abort -> ended(false));
        upload.addAllFinishedListener(finished -> showOutcomes());
        Paragraph allowed = new Paragraph(text(
                "realization.evidence.allowed",
                String.join(", ", FileKind.allExtensions()),
                limits.largestMegabytes(),
                limits.perRow()));
        allowed.addClassName("evidence-soft");
        getContent().add(upload, allowed);
    }

    private void begun() {
        if (running == 0) {
            messages.clear();
            failed = false;
        }
        running++;
    }

    private void ended(boolean badly) {
        showOutcomes();
        running = Math.max(0, running - 1);
        failed |= badly;
        // a file that did not arrive stays in the list, with the button to try again
        if (running == 0 && !failed) {
            upload.clearFileList();
        }
    }

    private void showOutcomes() {
        for (Runnable outcome = outcomes.poll(); outcome != null; outcome = outcomes.poll()) {
            outcome.run();
        }
    }

    private void receive(UploadEvent event) {
        String name = FileDoor.safeName(event.getFileName());
        try (InputStream content = event.getInputStream()) {
            AttachedEvidence done = service.attachFile(context.row(), event.getFileName(), content);
            outcomes.add(() -> finish(done));
        } catch (DomainException refused) {
            outcomes.add(() -> messages.refused(refused, name));
        } catch (IOException | RuntimeException broken) {
            LOG.error("A file of evidence could not be taken in", broken);
            outcomes.add(() -> messages.refused(text("realization.evidence.not-received", name)));
        }
    }

    private void finish(AttachedEvidence done) {
        if (done.known()) {
            messages.told(text("realization.evidence.known", done.title()));
        }
        attached.accept(done.entry());
    }
}
