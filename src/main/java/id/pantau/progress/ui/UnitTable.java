package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Absorption;
import id.pantau.achievement.Aggregate;
import id.pantau.achievement.Execution;
import id.pantau.progress.Compliance;
import id.pantau.progress.PlanProgress;
import id.pantau.progress.UnitProgress;
import id.pantau.uikit.Formats;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The units of an office side by side. */
final class UnitTable {

    private static final BigDecimal BAR_STEP = BigDecimal.valueOf(5);
    private static final int BAR_STEPS = 20;

    private final PlanProgress progress;
    private final DashboardAddress address;
    private final boolean budgeted;

    UnitTable(PlanProgress progress, DashboardAddress address) {
        this.progress = progress;
        this.address = address;
        budgeted = progress.absorption().budget().signum() > 0;
    }

    TableMarkup markup() {
        String month = Formats.month(progress.through());
        TableMarkup table = new TableMarkup(text("progress.units.caption", month))
                .keep("16rem")
                .keepOnPhone(1)
                .classes("unit-table");
        TableRow head = table.header();
        head.cell(text("progress.units.unit"));
        head.cell(text("progress.units.indicators"));
        head.cell(text("progress.figure.achievement"));
        head.cell(text("progress.figure.execution"));
        head.cell(text(budgeted ? "progress.figure.absorption" : "progress.figure.spent"));
        head.cell(text("progress.units.filled", Formats.shortMonth(progress.through())));
        progress.byUnit().forEach(unit -> row(table.row(), unit));
        TableRow whole = table.footer();
        whole.heading(text("progress.units.office"));
        cells(
                whole,
                progress.indicators().size(),
                progress.achievement(),
                progress.execution(),
                progress.absorption(),
                progress.compliance());
        return table;
    }

    private void row(TableRow row, UnitProgress unit) {
        row.heading("")
                .link(address.withUnit(unit.unit().id()).toString(), unit.unit().name());
        cells(
                row,
                unit.indicators().size(),
                unit.achievement(),
                unit.execution(),
                unit.absorption(),
                unit.compliance());
    }

    private void cells(
            TableRow row,
            int indicators,
            Aggregate achievement,
            Execution execution,
            Absorption absorption,
            Compliance compliance) {
        row.cell(Formats.number(indicators)).number();
        achievement(row, achievement);
        row.cell(FigureWords.outcome(execution.outcome()))
                .number()
                .note(
                        execution.scheduled() == 0
                                ? StatusWords.words(execution.outcome())
                                : text(
                                        "progress.of",
                                        Formats.number(execution.carriedOut()),
                                        Formats.number(execution.scheduled())));
        money(row, absorption);
        row.cell(compliance.due() == 0 ? Formats.NONE : text("progress.of", compliance.filled(), compliance.due()))
                .number();
    }

    private static void achievement(TableRow row, Aggregate achievement) {
        BigDecimal mean = achievement.mean();
        if (mean == null) {
            row.cell(Formats.NONE).number().note(text("progress.units.nothing"));
            return;
        }
        row.cell(Formats.percent(mean))
                .number()
                .classes("meter", "meter-" + steps(mean))
                .badge(StatusWords.tone(OfficeFigures.standing(mean)), StatusWords.words(OfficeFigures.standing(mean)))
                .note(text("progress.units.counted", achievement.averaged()));
    }

    /** How long the bar is, in steps of 5 percent points from 0 to 20. */
    private static int steps(BigDecimal percent) {
        return percent.divide(BAR_STEP, 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(BAR_STEPS))
                .intValue();
    }

    private void money(TableRow row, Absorption absorption) {
        String spent = Formats.money(absorption.spent());
        if (!budgeted) {
            row.cell(spent).number();
        } else if (absorption.budget().signum() == 0) {
            row.cell(Formats.NONE).number().note(text("progress.units.no-budget", spent));
        } else {
            row.cell(FigureWords.outcome(absorption.outcome()))
                    .number()
                    .note(text("progress.of", spent, Formats.money(absorption.budget())));
        }
    }
}
