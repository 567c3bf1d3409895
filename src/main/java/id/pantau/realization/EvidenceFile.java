package id.pantau.realization;

import java.io.InputStream;

/** A file of evidence to be handed out; whoever takes it closes the content. */
public record EvidenceFile(StoredFile file, InputStream content) {}
