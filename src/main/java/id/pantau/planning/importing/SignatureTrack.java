package id.pantau.planning.importing;

import static java.util.stream.Collectors.joining;

import id.pantau.document.GridCell;
import id.pantau.planning.SignatoryRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells below one another in which one person signs: label, position, name, employee number. */
final class SignatureTrack {

    private static final Pattern EMPLOYEE_NUMBER =
            Pattern.compile("NIP\\s*[.:]*\\s*([\\d ]{18,})", Pattern.CASE_INSENSITIVE);

    private final List<GridCell> unused = new ArrayList<>();
    private final List<String> position = new ArrayList<>();
    private @Nullable String label;
    private @Nullable String name;
    private @Nullable String employeeNumber;

    /**
     * The person who signs in these cells.
     *
     * @param rowsOfNames the rows in which names stand in the block
     */
    SignatureTrack(List<GridCell> cells, List<Integer> rowsOfNames) {
        List<GridCell> lines = new ArrayList<>();
        for (GridCell cell : cells) {
            Matcher number = SignatureReading.matched(EMPLOYEE_NUMBER, cell.text());
            if (number != null) {
                employeeNumber = number.group(1).strip();
            } else if (label == null
                    && lines.isEmpty()
                    && SignatureReading.matched(Lines.PARTY_LABEL, cell.text()) != null) {
                label = Words.tidy(cell.text());
            } else {
                lines.add(cell);
            }
        }
        settle(lines, rowsOfNames);
    }

    private void settle(List<GridCell> lines, List<Integer> rowsOfNames) {
        Integer row = rowAfterGap(lines);
        if (row == null && rowsOfNames.isEmpty() && lines.size() > 1 && !isPosition(lines.getLast())) {
            row = lines.getLast().row();
        }
        for (GridCell line : lines) {
            boolean ofName = row != null ? line.row() == row : rowsOfNames.contains(line.row());
            if (ofName && name == null) {
                name = Words.tidy(line.text());
            } else if (name == null) {
                line.text()
                        .lines()
                        .map(Words::tidy)
                        .filter(text -> !text.isEmpty())
                        .forEach(position::add);
            } else {
                unused.add(line);
            }
        }
    }

    private static boolean isPosition(GridCell cell) {
        return Lines.isSigning(cell.text()) || cell.text().strip().endsWith(",");
    }

    /** The first row below the room left for the signature, null where there is none. */
    static @Nullable Integer rowAfterGap(List<GridCell> cells) {
        Integer row = null;
        int widest = 1;
        for (int index = 1; index < cells.size(); index++) {
            int gap = cells.get(index).row() - cells.get(index - 1).row();
            if (gap > widest) {
                widest = gap;
                row = cells.get(index).row();
            }
        }
        return row;
    }

    @Nullable String label() {
        return label;
    }

    @Nullable SignatoryRole role() {
        if (label == null) {
            return null;
        }
        String words = Words.bare(label);
        return words.matches(".*(pertama|kesatu|1|\\bi)$") ? SignatoryRole.FIRST_PARTY : SignatoryRole.SECOND_PARTY;
    }

    String position() {
        return position.stream().collect(joining("\n"));
    }

    @Nullable String name() {
        return name;
    }

    @Nullable String employeeNumber() {
        return employeeNumber;
    }

    List<GridCell> unused() {
        return unused;
    }
}
