package id.pantau.planning.importing;

import id.pantau.document.CellKind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts the unit of a column of its own behind the bare number it belongs to. */
final class TargetUnit {

    private static final Set<String> PERCENT = Set.of("%", "persen", "persentase", "prosen");

    private TargetUnit() {}

    static void joinTo(Map<ColumnRole, RowCell> cells, TableHead head) {
        ColumnRole owner = owner(head);
        RowCell unit = cells.get(ColumnRole.UNIT);
        RowCell figure = cells.get(owner);
        if (unit == null || figure == null || !figure.text().matches("-?[\\d.,]+") || isFraction(unit, figure)) {
            return;
        }
        String text = isPercent(unit.text()) ? figure.text() + "%" : figure.text() + " " + unit.text();
        cells.put(owner, new RowCell(text, figure.source(), figure.joined()));
    }

    static boolean isPercent(String unit) {
        return PERCENT.contains(unit.toLowerCase(Locale.ROOT));
    }

    /** Whether a row has a stored 0.85 beside "%": it may be 85 % or 0,85 %, and only a person knows. */
    static boolean isFraction(TableRow row) {
        RowCell unit = row.cells().get(ColumnRole.UNIT);
        RowCell figure = row.cells().get(owner(row.head()));
        return unit != null && figure != null && isFraction(unit, figure);
    }

    private static boolean isFraction(RowCell unit, RowCell figure) {
        BigDecimal stored = figure.source().number();
        return isPercent(unit.text())
                && figure.source().kind() == CellKind.NUMBER
                && stored != null
                && stored.signum() > 0
                && stored.compareTo(BigDecimal.ONE) <= 0;
    }

    private static ColumnRole owner(TableHead head) {
        int unit = head.of(ColumnRole.UNIT).map(Columns::first).orElse(-1);
        long target = distance(head, ColumnRole.TARGET, unit);
        return distance(head, ColumnRole.OUTPUT, unit) < target ? ColumnRole.OUTPUT : ColumnRole.TARGET;
    }

    private static long distance(TableHead head, ColumnRole role, int unit) {
        return head.of(role)
                .map(columns -> (long) Math.abs(unit - columns.first()))
                .orElse(Long.MAX_VALUE);
    }
}
