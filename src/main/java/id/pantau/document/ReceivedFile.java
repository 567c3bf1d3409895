package id.pantau.document;

/**
 * A file that was let in.
 *
 * @param name safe to store, to show and to download under; ends as its kind does
 * @param kind what it is by its content
 */
public record ReceivedFile(String name, FileKind kind) {}
