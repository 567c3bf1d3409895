package id.pantau.achievement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The golden table: targets and realizations as people type them, what they come to, and who says so. */
public final class GoldenTable {

    private GoldenTable() {}

    /** One row; what a cell leaves empty is null. */
    public record Row(
            String no,
            String source,
            @Nullable String indicator,
            @Nullable String target,
            @Nullable String realization,
            @Nullable Direction direction,
            @Nullable Formula formula,
            Cap cap,
            @Nullable TargetKind kind,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String note,
            String outcome,
            @Nullable String raw,
            @Nullable String capped,
            @Nullable String reason,
            @Nullable String category,
            TrafficLight light) {

        public Question question() {
            return new Question(target, realization, direction, formula, cap, indicator);
        }

        private static Row of(List<@Nullable String> cells) {
            return new Row(
                    required(cells, 0),
                    required(cells, 1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5) == null ? null : Direction.valueOf(required(cells, 5)),
                    cells.get(6) == null ? null : Formula.valueOf(required(cells, 6)),
                    "none".equals(cells.get(7)) ? Cap.NONE : Cap.at(Long.parseLong(required(cells, 7))),
                    cells.get(8) == null ? null : TargetKind.valueOf(required(cells, 8)),
                    cells.get(9),
                    cells.get(10),
                    cells.get(11),
                    required(cells, 12),
                    cells.get(13),
                    cells.get(14),
                    cells.get(15),
                    cells.get(16),
                    TrafficLight.valueOf(required(cells, 17)));
        }

        private static String required(List<@Nullable String> cells, int at) {
            String cell = cells.get(at);
            if (cell == null) {
                throw new IllegalArgumentException("column " + at + " is empty in " + cells);
            }
            return cell;
        }
    }

    /** All rows, in order. */
    public static List<Row> rows() {
        return records(text()).skip(1).map(Row::of).toList();
    }

    private static String text() {
        try (InputStream file = GoldenTable.class.getResourceAsStream("/achievement/golden.csv")) {
            if (file == null) {
                throw new IllegalStateException("no golden table on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<List<@Nullable String>> records(String text) {
        List<List<@Nullable String>> records = new ArrayList<>();
        List<@Nullable String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char each : text.toCharArray()) {
            if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && (each == ';' || each == '\n')) {
                cells.add(cell.isEmpty() ? null : cell.toString());
                cell.setLength(0);
                if (each == '\n') {
                    records.add(cells);
                    cells = new ArrayList<>();
                }
            } else {
                cell.append(each);
            }
        }
        return records.stream();
    }
}
