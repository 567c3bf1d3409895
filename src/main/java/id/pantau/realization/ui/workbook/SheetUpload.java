package id.pantau.realization.ui.workbook;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import id.pantau.realization.workbook.WorkbookService;
import id.pantau.shared.DomainException;
import id.pantau.uikit.ErrorNotice;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a filled sheet is dropped; it is checked while the upload is still being answered, outside the lock of the page. */
final class SheetUpload extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(SheetUpload.class);
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_BYTES = 20 * MEGABYTE;
    private static final int LONGEST_NAME = 120;
    private static final int POLL_MILLIS = 400;
    private static final int NO_POLLING = -1;

    private final WorkbookService workbooks;
    private final YearMonth month;
    private final Consumer<ReadSheet> checked;
    private final Upload upload = new Upload(this::receive);
    private final Paragraph progress = new Paragraph();
    private final Div refusal = new Div();

    /** Counts the uploads broken off: what belongs to such a one is dropped when it is read at last. */
    private final AtomicInteger turn = new AtomicInteger();

    SheetUpload(WorkbookService workbooks, YearMonth month, Consumer<ReadSheet> checked) {
        this.workbooks = workbooks;
        this.month = month;
        this.checked = checked;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(new SheetUploadWords());
        upload.addFileRejectedListener(
                rejected -> refuse(text("realization.workbook.upload.rejected", MOST_BYTES / MEGABYTE)));
        upload.getElement().addEventListener("upload-start", start -> begun());
        upload.getElement().addEventListener("upload-abort", abort -> brokenOff());
        upload.getElement().addEventListener("upload-error", error -> ended());
        progress.getElement().setAttribute("role", "status");
        Paragraph limits = new Paragraph(text("realization.workbook.upload.limits", MOST_BYTES / MEGABYTE));
        limits.addClassName("workbook-soft");
        getContent().addClassName("workbook-upload");
        getContent().add(upload, limits, progress, refusal);
    }

    private void begun() {
        refusal.removeAll();
        progress.setText(text("realization.workbook.upload.reading"));
        getUI().ifPresent(ui -> ui.setPollInterval(POLL_MILLIS));
    }

    private void brokenOff() {
        turn.incrementAndGet();
        ended();
        progress.setText(text("realization.workbook.upload.broken-off"));
    }

    private void ended() {
        progress.setText("");
        getUI().ifPresent(ui -> ui.setPollInterval(NO_POLLING));
    }

    private void receive(UploadEvent event) throws IOException {
        int begun = turn.get();
        String file = tidy(event.getFileName());
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            ReadSheet read = new ReadSheet(bytes, workbooks.check(bytes, file, month));
            ui.access(() -> finish(begun, () -> checked.accept(read)));
        } catch (DomainException refused) {
            ui.access(() -> finish(
                    begun,
                    () -> refuse(text(refused.messageKey(), refused.arguments().toArray()))));
        } catch (RuntimeException broken) {
            LOG.error("A sheet could not be checked", broken);
            ui.access(() -> finish(begun, () -> refuse(text("realization.workbook.upload.unreadable", file))));
        }
    }

    private void finish(int begun, Runnable outcome) {
        if (begun == turn.get()) {
            ended();
            upload.clearFileList();
            outcome.run();
        }
    }

    private void refuse(String sentence) {
        refusal.removeAll();
        refusal.add(new ErrorNotice(sentence));
    }

    /** The name without signs that nobody sees, and no longer than a sentence bears. */
    private static String tidy(String name) {
        String seen = name.replaceAll("\\p{C}", "").strip();
        return seen.length() <= LONGEST_NAME ? seen : seen.substring(0, LONGEST_NAME) + "…";
    }
}
