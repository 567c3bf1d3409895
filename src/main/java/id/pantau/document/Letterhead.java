package id.pantau.document;

import java.util.List;

/** The head of an office's letter: centred lines with a rule below. */
public record Letterhead(List<Line> lines) implements Block {

    /**
     * One such line.
     *
     * @param strong the name of the office, larger and bold; otherwise address, telephone and the like
     */
    public record Line(String text, boolean strong) {}

    public Letterhead {
        lines = List.copyOf(lines);
    }

    public static Letterhead of(Line... lines) {
        return new Letterhead(List.of(lines));
    }

    public static Line strong(String text) {
        return new Line(text, true);
    }

    public static Line plain(String text) {
        return new Line(text, false);
    }
}
