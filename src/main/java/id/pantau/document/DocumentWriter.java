package id.pantau.document;

/** Writes documents in one file format; the same document always gives the same bytes. */
public interface DocumentWriter {

    DocumentFormat format();

    byte[] write(OfficeDocument document);
}
