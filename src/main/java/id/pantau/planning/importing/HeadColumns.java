package id.pantau.planning.importing;

import id.pantau.document.CellRange;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the columns below some head rows hold, by the texts that stand one above the other in them. */
final class HeadColumns {

    /** A band such as "RENCANA AKSI KINERJA TAHUN 2024" names the document, not a column. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(rencana aksi|perjanjian kinerja|rencana kinerja).*tahun 20\\d\\d");

    private static final Set<String> AMOUNTS = Set.of("volume", "jumlah", "angka", "nilai", "besaran", "kuantitas");

    private final SheetGrid sheet;
    private final Headers headers;
    private final int first;
    private final int last;
    private final Map<ColumnRole, List<Integer>> places = new EnumMap<>(ColumnRole.class);
    private final Map<Integer, ColumnRole> bands = new TreeMap<>();

    HeadColumns(SheetGrid sheet, Headers headers, int first, int last) {
        this.sheet = sheet;
        this.headers = headers;
        this.first = first;
        this.last = last;
        for (int column = left(); column <= right(); column++) {
            place(column);
        }
    }

    boolean has(ColumnRole role) {
        return places.containsKey(role);
    }

    TableHead head() {
        List<Integer> periods = new HeadPeriods(sheet, headers, first, last, bands).columns();
        Map<ColumnRole, Columns> columns = new EnumMap<>(ColumnRole.class);
        new RolesSettled(places).settled().forEach((role, taken) -> columns.put(role, named(taken)));
        columns.remove(ColumnRole.SCHEDULE);
        if (!periods.isEmpty()) {
            columns.entrySet()
                    .removeIf(entry -> periods.contains(entry.getValue().first()));
            columns.put(ColumnRole.SCHEDULE, new Columns(periods, header(periods.getFirst())));
        }
        return new TableHead(first, last, left(), right(), columns);
    }

    private Columns named(List<Integer> taken) {
        return new Columns(taken, header(taken.getFirst()));
    }

    private String header(int column) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(row -> sheet.effective(row, column))
                .filter(cell -> !HeadFinder.isNumber(cell))
                .map(cell -> Words.tidy(cell.text()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void place(int column) {
        List<GridCell> narrow = new ArrayList<>();
        List<GridCell> wide = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            GridCell cell = sheet.effective(row, column);
            if (!HeadFinder.isNumber(cell)
                    && !DOCUMENT.matcher(headers.of(cell.text()).words()).matches()) {
                (isWide(cell) ? wide : narrow).add(cell);
            }
        }
        wide.forEach(cell -> headers.of(cell.text()).role().ifPresent(role -> bands.put(column, role)));
        role(narrow, wide).ifPresent(role -> taken(role, column, narrow.isEmpty() ? wide : narrow));
    }

    private void taken(ColumnRole role, int column, List<GridCell> cells) {
        List<Integer> taken = places.computeIfAbsent(role, any -> new ArrayList<>());
        boolean sameCell = !taken.isEmpty()
                && cells.stream()
                        .anyMatch(cell ->
                                sheet.effective(cell.row(), taken.getLast()).equals(cell));
        if (taken.isEmpty() || sameCell || role == ColumnRole.SCHEDULE) {
            taken.add(column);
        } else {
            RolesSettled.other(role, places, column)
                    .ifPresent(other -> places.put(other, new ArrayList<>(List.of(column))));
        }
    }

    private Optional<ColumnRole> role(List<GridCell> narrow, List<GridCell> wide) {
        List<String> texts = narrow.stream().map(GridCell::text).distinct().toList();
        if (texts.isEmpty()) {
            return roleOfAny(wide.stream().map(GridCell::text).toList());
        }
        boolean amount = AMOUNTS.contains(Words.bare(texts.getLast()));
        Optional<ColumnRole> band =
                amount ? roleOfAny(wide.stream().map(GridCell::text).toList()) : Optional.empty();
        return band.or(() -> headers.of(String.join(" ", texts)).role()).or(() -> roleOfAny(texts.reversed()));
    }

    private Optional<ColumnRole> roleOfAny(List<String> texts) {
        return texts.stream()
                .map(text -> headers.of(text).role())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isWide(GridCell cell) {
        return sheet.range(cell.row(), cell.column())
                .filter(range -> range.width() > 1 && range.lastRow() < last)
                .isPresent();
    }

    private int left() {
        return cells().mapToInt(GridCell::column).min().orElse(0);
    }

    private int right() {
        return cells().mapToInt(cell -> sheet.range(cell.row(), cell.column())
                        .map(CellRange::lastColumn)
                        .orElse(cell.column()))
                .max()
                .orElse(-1);
    }

    private Stream<GridCell> cells() {
        return IntStream.rangeClosed(first, last).mapToObj(sheet::row).flatMap(List::stream);
    }
}
