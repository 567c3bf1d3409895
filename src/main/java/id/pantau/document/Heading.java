package id.pantau.document;

import java.util.List;

/** The title lines of a document: bold and centred over the whole width. */
public record Heading(List<String> lines) implements Block {

    public Heading {
        lines = List.copyOf(lines);
    }

    public static Heading of(String... lines) {
        return new Heading(List.of(lines));
    }
}
