package id.pantau.report.triwulan;

import id.pantau.achievement.LightLimits;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Reason;
import id.pantau.achievement.Scale;
import id.pantau.achievement.Target;
import id.pantau.achievement.ToDate;
import id.pantau.document.BodyCell;
import id.pantau.progress.IndicatorProgress;
import id.pantau.report.QuarterProgress;
import id.pantau.uikit.Formats;
import java.util.List;

/** The figures of one indicator: what was due, what came of it in the quarter and to date, and how good that is. */
final class IndicatorCells {

    private final IndicatorProgress row;
    private final ToDate toDate;
    private final ToDate inQuarter;

    IndicatorCells(IndicatorProgress row, QuarterProgress quarter) {
        this.row = row;
        toDate = row.toDate();
        inQuarter = ToDate.of(row.measure(), row.schedule(), row.increments(), quarter.span());
    }

    /** Target to date, realization of the quarter and to date, achievement to date and of the year, category. */
    List<BodyCell> cells() {
        Target year = row.measure().target();
        return List.of(
                toDate.target() == null
                        ? FigureCells.reason(reasonOf(toDate.againstPeriod()))
                        : FigureCells.target(toDate.target()),
                FigureCells.realized(inQuarter.realized(), year, whenMissing(inQuarter)),
                FigureCells.realized(toDate.realized(), year, whenMissing(toDate)),
                FigureCells.achievement(toDate.againstPeriod()),
                FigureCells.achievement(toDate.againstYear()),
                category(toDate.againstPeriod()));
    }

    /** Nothing was entered: because nothing was due, or although something was. */
    private static Reason whenMissing(ToDate span) {
        return reasonOf(span.againstPeriod()) == Reason.NOT_SCHEDULED ? Reason.NOT_SCHEDULED : Reason.NOT_FILLED;
    }

    private static Reason reasonOf(Outcome outcome) {
        return outcome instanceof Outcome.NotComputable none ? none.reason() : Reason.NOT_FILLED;
    }

    /** The word of the scale, shaded like a traffic light. */
    private static BodyCell category(Outcome outcome) {
        return Scale.USUAL
                .word(outcome)
                .map(word -> BodyCell.status(word, Lights.tone(LightLimits.USUAL.light(outcome))))
                .orElseGet(() -> FigureCells.words(Formats.NONE));
    }
}
