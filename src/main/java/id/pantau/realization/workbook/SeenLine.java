package id.pantau.realization.workbook;

import id.pantau.realization.EntryField;
import id.pantau.realization.PeriodStanding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a line held when the sheet was handed out, as a hidden cell carries it.
 *
 * @param words fingerprint of what stands there to read
 * @param cells of each cell whether it was open, and the fingerprint of its content
 */
record SeenLine(String words, Map<EntryField, Seen> cells) {

    private static final String WORDS = "#";

    /** @param print of the content */
    record Seen(boolean open, String print) {

        private static final String OPEN = "+";
        private static final String CLOSED = "-";

        private static Seen parse(String text) {
            return new Seen(text.startsWith(OPEN), text.substring(1));
        }

        @Override
        public String toString() {
            return (open ? OPEN : CLOSED) + print;
        }
    }

    static SeenLine of(SheetLine line, PeriodStanding period) {
        Map<EntryField, Seen> cells = new EnumMap<>(EntryField.class);
        for (SheetColumn column : SheetColumn.values()) {
            column.field()
                    .flatMap(line::cell)
                    .ifPresent(cell -> cells.put(
                            cell.field(),
                            new Seen(line.isOpen(cell, period), Fingerprint.of(line.row().text(cell)))));
        }
        SheetFigures figures = new SheetFigures(line);
        return new SeenLine(wordsOf(figures::of), cells);
    }

    /** The fingerprint of the words of a line, given by column. */
    static String wordsOf(Function<SheetColumn, String> text) {
        return Fingerprint.of(Arrays.stream(SheetColumn.values())
                .filter(column -> column.field().isEmpty())
                .map(text)
                .map(String::strip)
                .collect(Collectors.joining("\n")));
    }

    /** @return empty when somebody changed the text so that it says nothing any more */
    static Optional<SeenLine> parse(String text) {
        try {
            Map<EntryField, Seen> cells = new EnumMap<>(EntryField.class);
            String words = "";
            for (String part : text.split(";")) {
                String[] pair = part.split("=", 2);
                if (pair[0].equals(WORDS)) {
                    words = pair[1];
                } else {
                    cells.put(EntryField.valueOf(pair[0]), Seen.parse(pair[1]));
                }
            }
            return Optional.of(new SeenLine(words, cells));
        } catch (IllegalArgumentException | IndexOutOfBoundsException changed) {
            return Optional.empty();
        }
    }

    boolean isOpen() {
        return cells.values().stream().anyMatch(Seen::open);
    }

    @Override
    public String toString() {
        return WORDS + "=" + words
                + cells.entrySet().stream()
                        .map(cell -> ";" + cell.getKey() + "=" + cell.getValue())
                        .collect(Collectors.joining());
    }
}
