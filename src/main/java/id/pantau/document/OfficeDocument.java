package id.pantau.document;

import java.time.Instant;
import java.util.List;

/**
 * A document to hand over or sign, free of any file format.
 *
 * @param title what the file calls itself in its properties
 * @param subject one line about its content, in the properties too
 * @param created the moment the file states; part of the document, so that it can be written again byte for byte
 */
public record OfficeDocument(String title, String subject, Instant created, List<Section> sections) {

    public OfficeDocument {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a document needs a section");
        }
    }
}
