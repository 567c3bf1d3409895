package id.pantau.report.triwulan;

import id.pantau.achievement.Aggregate;
import id.pantau.achievement.Execution;
import id.pantau.achievement.LightLimits;
import id.pantau.achievement.Member;
import id.pantau.achievement.Scale;
import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.progress.PlanProgress;
import id.pantau.report.QuarterProgress;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The last row of the table: achievements averaged, scheduled actions counted, money added up. */
final class TotalsRow {

    private static final int UNTIL_MEANS = 7;
    private static final int WORDS = 4;

    private final PlanProgress progress;
    private final List<ActionFigures> figures;
    private final ReportColumns columns;

    TotalsRow(QuarterProgress quarter, List<ReportLine> lines, ReportColumns columns) {
        this.progress = quarter.progress();
        this.figures =
                lines.stream().map(line -> ActionFigures.of(line, quarter)).toList();
        this.columns = columns;
    }

    BodyRow row() {
        List<BodyCell> cells = new ArrayList<>();
        cells.add(BodyCell.text(Words.of("totals")).aligned(Alignment.RIGHT).wide(UNTIL_MEANS));
        cells.add(mean(progress.achievement().mean()));
        cells.add(mean(againstYear().mean()));
        cells.add(category(progress.achievement().mean()));
        cells.add(BodyCell.text(Words.of("totals.execution", Formats.shortQuarter(columns.quarter())))
                .aligned(Alignment.RIGHT));
        cells.add(execution().wide(columns.periods().size()));
        cells.add(BodyCell.empty());
        if (columns.budgets()) {
            cells.add(MoneyCells.of(progress.absorption().budget()));
        }
        cells.add(sum(ActionFigures::spentInQuarter));
        cells.add(sum(ActionFigures::spentToDate));
        cells.add(BodyCell.empty().wide(WORDS));
        return BodyRow.subtotal(cells.toArray(BodyCell[]::new));
    }

    private Aggregate againstYear() {
        return Aggregate.of(progress.indicators().stream()
                .map(row -> Member.of(row.indicator().text(), row.toDate().againstYear()))
                .toList());
    }

    private static BodyCell mean(@Nullable BigDecimal mean) {
        return mean == null ? FigureCells.words(Words.of("totals.no-mean")) : BodyCell.percent(mean);
    }

    private static BodyCell category(@Nullable BigDecimal mean) {
        return mean == null
                ? FigureCells.words(Formats.NONE)
                : BodyCell.status(Scale.USUAL.word(mean), Lights.tone(LightLimits.USUAL.light(mean)));
    }

    private BodyCell execution() {
        Execution execution = progress.execution();
        return execution
                .outcome()
                .percent()
                .map(percent -> BodyCell.text(Words.of(
                                "totals.carried-out",
                                execution.carriedOut(),
                                execution.scheduled(),
                                Formats.percent(percent)))
                        .aligned(Alignment.CENTER))
                .orElseGet(() -> FigureCells.achievement(execution.outcome()));
    }

    private BodyCell sum(Function<ActionFigures, @Nullable BigDecimal> amount) {
        BigDecimal sum = null;
        for (ActionFigures row : figures) {
            BigDecimal next = amount.apply(row);
            if (next != null) {
                sum = sum == null ? next : sum.add(next);
            }
        }
        return sum == null ? FigureCells.words(Words.of("not-filled")) : MoneyCells.of(sum);
    }
}
