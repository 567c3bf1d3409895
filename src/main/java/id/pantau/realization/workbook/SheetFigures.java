package id.pantau.realization.workbook;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Increment;
import id.pantau.achievement.IndonesianNumbers;
import id.pantau.achievement.Realized;
import id.pantau.achievement.Target;
import id.pantau.achievement.ToDate;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleMark;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Language;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a line of the sheet says of the plan and of the months before, to read only. */
record SheetFigures(SheetLine line) {

    private static final IndonesianNumbers NUMBERS = new IndonesianNumbers(4);

    /** What stands in a column; empty in those that are filled in. */
    String of(SheetColumn column) {
        return switch (column) {
            case NUMBER -> line.number();
            case ROW -> line.words();
            case TARGET -> target();
            case SCHEDULE -> schedule();
            case BEFORE -> before();
            case TO_DATE -> toDate();
            default -> "";
        };
    }

    private String target() {
        ActionDetails action = line.action();
        String printed = action == null ? line.row().indicator().target() : action.output();
        return Objects.requireNonNullElse(printed, Formats.NONE);
    }

    private String schedule() {
        List<PlannedSchedule> schedules = actions().map(ActionDetails::schedule).toList();
        if (line.grain() == null || schedules.isEmpty()) {
            return Formats.NONE;
        }
        int period = line.grain().periodOf(line.row().month().getMonth());
        String planned = schedules.stream()
                .flatMap(schedule -> schedule.marks().stream())
                .filter(mark -> mark.period() == period)
                .map(ScheduleMark::raw)
                .distinct()
                .collect(Collectors.joining(", "));
        return planned.isEmpty() ? unplanned(schedules) : planned;
    }

    private static String unplanned(List<PlannedSchedule> schedules) {
        return schedules.stream().anyMatch(PlannedSchedule::open)
                ? text(Language.INDONESIAN, "realization.workbook.schedule.unknown")
                : Formats.NONE;
    }

    private Stream<ActionDetails> actions() {
        return line.action() == null ? line.row().actions().stream() : Stream.of(line.action());
    }

    private String before() {
        if (line.row().month().getMonth() == Month.JANUARY) {
            return Formats.NONE;
        }
        Optional<EntryDetails> entry = line.row().previous();
        return line.action() == null
                ? entry.map(it -> realized(it.realized())).orElse(Formats.NONE)
                : entry.flatMap(this::progress)
                        .map(it -> words(it.physicalPercent(), it.spent()))
                        .orElse(Formats.NONE);
    }

    private String toDate() {
        TaskRow row = line.row();
        if (row.month().getMonth() == Month.JANUARY) {
            return Formats.NONE;
        }
        return line.action() == null ? realizedToDate(row) : spentToDate();
    }

    private String realizedToDate(TaskRow row) {
        List<Increment> increments = earlier().map(EntryDetails::increment).toList();
        ToDate toDate = ToDate.of(
                row.indicator().measure(),
                row.indicator().schedule(line.grain()),
                increments,
                row.month().getMonth().minus(1));
        return realized(toDate.realized());
    }

    /** The progress last told of, and all money so far. */
    private String spentToDate() {
        List<ActionProgress> all = earlier().flatMap(entry -> progress(entry).stream()).toList();
        BigDecimal physical = all.stream()
                .map(ActionProgress::physicalPercent)
                .filter(Objects::nonNull)
                .reduce((one, later) -> later)
                .orElse(null);
        BigDecimal spent = all.stream()
                .map(ActionProgress::spent)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
        return words(physical, spent);
    }

    private Stream<EntryDetails> earlier() {
        return line.row().entries().stream()
                .filter(entry -> entry.month().isBefore(line.row().month()));
    }

    private Optional<ActionProgress> progress(EntryDetails entry) {
        return entry.progress(Objects.requireNonNull(line.action()).id());
    }

    private static String words(@Nullable BigDecimal physical, @Nullable BigDecimal spent) {
        String words = Stream.of(
                        physical == null ? null : Formats.percent(physical), spent == null ? null : Formats.money(spent))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? Formats.NONE : words;
    }

    private String realized(Realized realized) {
        Target target = line.row().indicator().measure().target();
        return switch (realized) {
            case Realized.Amount(BigDecimal number, String unit) ->
                NUMBERS.withUnit(number, unit == null ? target.unit() : unit);
            case Realized.Ratio(BigDecimal part, BigDecimal whole) -> NUMBERS.number(part) + "/" + NUMBERS.number(whole);
            case Realized.Graded graded -> graded.code();
            case Realized.Text words -> words.words();
            case Realized.NotApplicable none -> text(Language.INDONESIAN, "realization.figure.not-applicable");
            case Realized.Missing none -> Formats.NONE;
            case Realized.Unreadable unreadable -> Formats.NONE;
        };
    }
}
