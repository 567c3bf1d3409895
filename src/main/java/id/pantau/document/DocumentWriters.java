package id.pantau.document;

import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a document in the format that is asked for. */
@Component
public class DocumentWriters {

    private final List<DocumentWriter> writers;

    public DocumentWriters(List<DocumentWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    /** The document as a file; the same document and format always give the same bytes. */
    public byte[] write(OfficeDocument document, DocumentFormat format) {
        return writers.stream()
                .filter(writer -> writer.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no writer of " + format))
                .write(document);
    }
}
