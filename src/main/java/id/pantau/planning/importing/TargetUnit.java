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
        if (unit == null || figure == null || !figure.text().matches("-?[\\d.,]+")) {
            return;
        }
        boolean percent = PERCENT.contains(unit.text().toLowerCase(Locale.ROOT));
        String text = percent ? figure.text() + "%" : figure.text() + " " + unit.text();
        boolean fraction = percent && figure.source().kind() == CellKind.NUMBER && isFraction(figure);
        cells.put(owner, new RowCell(fraction ? figure.text() : text, figure.source(), figure.joined()));
    }

    /** A stored 0.85 beside "%" may be 85 % or 0,85 %; only a person knows. */
    private static boolean isFraction(RowCell figure) {
        return figure.source().number() != null
                && figure.source().number().signum() > 0
                && figure.source().number().compareTo(BigDecimal.ONE) <= 0;
    }

    private static ColumnRole owner(TableHead head) {
        int unit = head.of(ColumnRole.UNIT).map(Columns::first).orElse(-1);
        int target = head.of(ColumnRole.TARGET).map(Columns::first).orElse(Integer.MAX_VALUE);
        int output = head.of(ColumnRole.OUTPUT).map(Columns::first).orElse(Integer.MAX_VALUE);
        return Math.abs((long) unit - output) < Math.abs((long) unit - target) ? ColumnRole.OUTPUT : ColumnRole.TARGET;
    }
}
