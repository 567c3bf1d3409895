package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Outcome;
import id.pantau.achievement.Target;
import id.pantau.achievement.ToDate;
import id.pantau.progress.IndicatorProgress;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryState;
import id.pantau.realization.Provenance;
import id.pantau.realization.Step;
import id.pantau.uikit.Formats;
import id.pantau.uikit.TableCell;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import id.pantau.uikit.Tone;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One indicator month by month: what was entered, what came together, and who entered it. */
final class MonthTable {

    private static final List<String> COLUMNS = List.of(
            "month",
            "due",
            "increment",
            "cumulative",
            "target",
            "achievement",
            "carried-out",
            "physical",
            "spent",
            "state",
            "by");

    private final IndicatorProgress row;
    private final ZoneId zone;
    private final Target target;

    MonthTable(IndicatorProgress row, ZoneId zone) {
        this.row = row;
        this.zone = zone;
        target = row.measure().target();
    }

    TableMarkup markup() {
        TableMarkup table = new TableMarkup(
                        text("progress.months.caption", row.indicator().text()))
                .keep("6rem")
                .keepOnPhone(1)
                .classes("month-table");
        TableRow head = table.header();
        COLUMNS.forEach(column -> head.cell(text("progress.months." + column)));
        for (Month month : Month.values()) {
            if (month.compareTo(row.through()) <= 0) {
                add(table.row(), month);
            }
        }
        return table;
    }

    private void add(TableRow line, Month month) {
        ToDate toDate = row.toDate(month);
        line.heading(Formats.month(month));
        line.cell(text(
                row.schedule().dueMonths().isEmpty()
                        ? "progress.months.due.unknown"
                        : row.isDue(month) ? "progress.months.due.yes" : "progress.months.due.no"));
        line.cell(row.entry(month)
                        .map(entry -> FigureWords.realized(entry.realized(), target))
                        .orElse(Formats.NONE))
                .number();
        line.cell(FigureWords.realized(toDate.realized(), target)).number();
        line.cell(FigureWords.target(toDate.target())).number();
        achievement(line, toDate.againstPeriod());
        row.entry(month).ifPresentOrElse(entry -> entered(line, entry), () -> nothing(line, month));
    }

    private static void achievement(TableRow line, Outcome outcome) {
        line.cell(outcome instanceof Outcome.NotComputable ? "" : FigureWords.outcome(outcome))
                .number()
                .note(
                        outcome instanceof Outcome.NotComputable
                                ? StatusWords.words(outcome)
                                : FigureWords.beside(outcome));
    }

    private void entered(TableRow line, EntryDetails entry) {
        line.cell(entry.actions().stream()
                .map(ActionProgress::carriedOut)
                .filter(Objects::nonNull)
                .map(carriedOut -> text("progress.carried-out." + carriedOut))
                .collect(Collectors.joining(", ")));
        line.cell(Formats.percent(row.physicalIn(entry.month().getMonth()))).number();
        line.cell(Formats.money(row.spentIn(entry.month().getMonth()))).number();
        state(line, entry);
        TableCell by = line.cell(entry.enteredBy())
                .note(entry.sample() ? text("progress.samples") : Formats.dateTime(entry.enteredAt(), zone));
        Provenance provenance = entry.provenance();
        step(by, "verified", provenance.verified());
        step(by, "approved", provenance.approved());
    }

    private void step(TableCell cell, String what, @Nullable Step step) {
        if (step != null) {
            cell.note(text("progress.months.by." + what, step.name(), Formats.dateTime(step.at(), zone)));
        }
    }

    /** Where the entry stands, and what sets it apart from one handed in in time. */
    private static void state(TableRow line, EntryDetails entry) {
        TableCell cell = line.cell("").badge(tone(entry.state()), text("progress.state." + entry.state()));
        Provenance provenance = entry.provenance();
        mark(cell, provenance.late(), "progress.review.late");
        mark(cell, provenance.backfilled(), "progress.review.backfilled");
        mark(cell, entry.revision() > 1, "progress.review.correction");
        if (provenance.correction() != null) {
            cell.note(text("progress.review.trail.correction", provenance.correction()));
        }
    }

    private static void mark(TableCell cell, boolean holds, String key) {
        if (holds) {
            cell.badge(Tone.WARNING, text(key));
        }
    }

    private void nothing(TableRow line, Month month) {
        line.cell("");
        line.cell(Formats.NONE).number();
        line.cell(Formats.NONE).number();
        if (row.isDue(month)) {
            line.cell("").badge(Tone.WARNING, text("progress.reason.NOT_FILLED"));
        } else {
            line.cell(Formats.NONE);
        }
        line.cell("");
    }

    private static Tone tone(EntryState state) {
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED, VERIFIED -> Tone.INFO;
            case APPROVED -> Tone.SUCCESS;
            case RETURNED -> Tone.DANGER;
        };
    }
}
