package id.pantau.uikit;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import id.pantau.shared.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where one workbook is dropped.
 *
 * <p>It is read while the upload is still being answered: outside the lock of the page, with the rights of the person,
 * and the browser can break it off. What came of it waits until the browser tells that the upload is over: what the
 * browser tells arrives in its order, while an upload may be answered before its beginning was heard of.
 */
public final class WorkbookDrop extends Composite<Div> {

    /** Reads a workbook, outside the lock of the page. */
    @FunctionalInterface
    public interface Reader {

        /**
         * @param content of the file; where it is longer than allowed, its beginning
         * @param file its name, fit to stand in a sentence
         * @return shows on the page what came of it
         * @throws DomainException when the file is refused; the sentence is shown
         */
        Runnable read(byte[] content, String file);
    }

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookDrop.class);
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_BYTES = 20 * MEGABYTE;
    private static final int LONGEST_NAME = 120;

    private final String texts;
    private final Reader reader;
    private final Upload upload = new Upload(this::receive);
    private final Paragraph progress = new Paragraph();
    private final Div refusal = new Div();

    /** Counts the uploads broken off: what belongs to such a one is dropped when it is read at last. */
    private final AtomicInteger turn = new AtomicInteger();

    private final AtomicReference<@Nullable Runnable> outcome = new AtomicReference<>();

    /**
     * @param texts what the keys of its sentences begin with: drop, limits, rejected, reading, broken-off and unreadable
     */
    public WorkbookDrop(String texts, Reader reader) {
        this.texts = texts;
        this.reader = reader;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(new UploadWords(text(texts + "drop")));
        upload.addFileRejectedListener(rejected -> refuse(text(texts + "rejected", MOST_BYTES / MEGABYTE)));
        upload.getElement().addEventListener("upload-start", start -> begun());
        upload.getElement().addEventListener("upload-abort", abort -> brokenOff());
        upload.getElement().addEventListener("upload-error", error -> progress.setText(""));
        upload.addAllFinishedListener(finished -> finish());
        progress.getElement().setAttribute("role", "status");
        Paragraph limits = new Paragraph(text(texts + "limits", MOST_BYTES / MEGABYTE));
        limits.addClassName("workbook-limits");
        getContent().addClassName("workbook-drop");
        getContent().add(upload, limits, progress, refusal);
    }

    private void begun() {
        refusal.removeAll();
        progress.setText(text(texts + "reading"));
    }

    private void brokenOff() {
        turn.incrementAndGet();
        outcome.set(null);
        progress.setText(text(texts + "broken-off"));
    }

    private void receive(UploadEvent event) throws IOException {
        int begun = turn.get();
        String file = tidy(event.getFileName());
        try (InputStream content = event.getInputStream()) {
            Runnable reached = read(content.readNBytes(MOST_BYTES + 1), file);
            if (begun == turn.get()) {
                outcome.set(reached);
            }
        }
    }

    private Runnable read(byte[] content, String file) {
        try {
            return reader.read(content, file);
        } catch (DomainException refused) {
            return () -> refuse(text(refused.messageKey(), refused.arguments().toArray()));
        } catch (RuntimeException broken) {
            LOG.error("A workbook could not be read", broken);
            return () -> refuse(text(texts + "unreadable", file));
        }
    }

    private void finish() {
        Runnable reached = outcome.getAndSet(null);
        if (reached != null) {
            upload.clearFileList();
            progress.setText("");
            reached.run();
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
