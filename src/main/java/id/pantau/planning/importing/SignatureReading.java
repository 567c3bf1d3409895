package id.pantau.planning.importing;

import id.pantau.document.CellKind;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.planning.DocumentPart;
import id.pantau.planning.PlanLine;
import id.pantau.planning.Signatory;
import id.pantau.planning.SignatoryRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A signature block: place and date, and one or more people who sign side by side. */
final class SignatureReading {

    /** What stands below a signature and is none. */
    private static final Pattern NOTE =
            Pattern.compile("(tembusan|catatan|keterangan|ket\\.|\\*+\\)?|note).*", Pattern.CASE_INSENSITIVE);

    private final DocumentPart part;
    private final List<GridCell> cells;
    private final List<GridCell> notes = new ArrayList<>();
    private @Nullable DateLine dateLine;

    /** The block in the rows from one to before another. */
    SignatureReading(SheetGrid sheet, int from, int end, DocumentPart part) {
        this.part = part;
        this.cells = new ArrayList<>(IntStream.range(from, end)
                .mapToObj(sheet::row)
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank())
                .toList());
        int note = IntStream.range(0, cells.size())
                .filter(index ->
                        NOTE.matcher(Words.tidy(cells.get(index).text())).matches())
                .findFirst()
                .orElse(cells.size());
        notes.addAll(cells.subList(note, cells.size()));
        cells.subList(note, cells.size()).clear();
        takeDateLine();
    }

    /** What stands below the block. */
    List<GridCell> notes() {
        return notes;
    }

    @Nullable String place() {
        return dateLine == null ? null : dateLine.place();
    }

    @Nullable LocalDate date() {
        return dateLine == null ? null : dateLine.date();
    }

    /** The cell of a date line whose day cannot be told, null where there is none. */
    @Nullable String undated() {
        return dateLine != null && dateLine.date() == null ? dateLine.cell() : null;
    }

    /** The lines above the positions, such as "Pihak Kedua,". */
    List<PlanLine> labels() {
        return tracks().stream()
                .map(SignatureTrack::label)
                .filter(Objects::nonNull)
                .map(label -> new PlanLine(part, PlanLine.Kind.PARTY_LABEL, label))
                .toList();
    }

    /** The cells that name nobody and nothing the plan keeps. */
    List<GridCell> unused() {
        return tracks().stream().flatMap(track -> track.unused().stream()).toList();
    }

    /** Who signs, from the left; empty where nothing stands there. */
    List<Signatory> signatories() {
        List<SignatureTrack> tracks = tracks();
        return tracks.stream().map(track -> signatory(track, tracks)).toList();
    }

    private Signatory signatory(SignatureTrack track, List<SignatureTrack> all) {
        return new Signatory(
                part,
                role(track, all),
                track.position(),
                track.name(),
                track.employeeNumber(),
                dateLine == null ? null : dateLine.printed());
    }

    private SignatoryRole role(SignatureTrack track, List<SignatureTrack> all) {
        boolean agreement = part != DocumentPart.DOCUMENT || all.stream().anyMatch(any -> any.role() != null);
        if (!agreement || all.size() == 1) {
            return track.role() == null ? SignatoryRole.SIGNATORY : track.role();
        }
        if (track.role() != null) {
            return track.role();
        }
        boolean firstTaken = all.stream().anyMatch(any -> any.role() == SignatoryRole.FIRST_PARTY);
        boolean secondTaken = all.stream().anyMatch(any -> any.role() == SignatoryRole.SECOND_PARTY);
        boolean second = firstTaken || !secondTaken && track == all.getFirst();
        return second ? SignatoryRole.SECOND_PARTY : SignatoryRole.FIRST_PARTY;
    }

    private void takeDateLine() {
        for (GridCell cell : List.copyOf(cells)) {
            DateLine found = DateLine.in(cell, cells);
            if (found != null) {
                dateLine = found;
                cells.removeIf(other -> other == cell || other.kind() == CellKind.DATE && other.row() == cell.row());
                return;
            }
        }
    }

    private List<SignatureTrack> tracks() {
        TreeMap<Integer, List<GridCell>> byColumn = new TreeMap<>();
        cells.stream()
                .filter(cell -> cells.stream().anyMatch(other -> other != cell && other.row() == cell.row()))
                .forEach(cell -> byColumn.put(cell.column(), new ArrayList<>()));
        if (byColumn.isEmpty() && !cells.isEmpty()) {
            byColumn.put(cells.getFirst().column(), new ArrayList<>());
        }
        cells.forEach(cell -> Objects.requireNonNull(byColumn.get(nearest(cell.column(), byColumn)))
                .add(cell));
        List<Integer> rowsOfNames = byColumn.values().stream()
                .map(SignatureTrack::rowAfterGap)
                .filter(Objects::nonNull)
                .toList();
        return byColumn.values().stream()
                .map(track -> new SignatureTrack(track, rowsOfNames))
                .toList();
    }

    private static Integer nearest(int column, TreeMap<Integer, List<GridCell>> tracks) {
        return tracks.keySet().stream()
                .min(Comparator.comparingInt(start -> Math.abs(start - column)))
                .orElseThrow();
    }

    static @Nullable Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(Words.tidy(text));
        return matcher.matches() ? matcher : null;
    }
}
