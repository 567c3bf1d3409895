package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import id.pantau.achievement.Absorption;
import id.pantau.achievement.Aggregate;
import id.pantau.achievement.Execution;
import id.pantau.achievement.LightLimits;
import id.pantau.achievement.Scale;
import id.pantau.progress.Compliance;
import id.pantau.progress.PlanProgress;
import id.pantau.progress.Standing;
import id.pantau.uikit.Figure;
import id.pantau.uikit.Formats;
import id.pantau.uikit.StatusBadge;
import java.math.BigDecimal;

/** The four figures of an office: achievement, execution, absorption, compliance. */
final class OfficeFigures {

    private OfficeFigures() {}

    static Component of(PlanProgress progress) {
        Component row = Figure.row(
                achievement(progress.achievement(), progress.indicators().size()),
                execution(progress.execution()),
                absorption(progress.absorption()),
                compliance(progress));
        row.addClassName("office-figures");
        return row;
    }

    private static Figure achievement(Aggregate aggregate, int rows) {
        Figure figure = new Figure(text("progress.figure.achievement"), Formats.percent(aggregate.mean()));
        BigDecimal mean = aggregate.mean();
        if (mean == null) {
            return figure.note(text("progress.figure.achievement.none", rows));
        }
        Standing standing = standing(mean);
        return figure.badge(new StatusBadge(StatusWords.tone(standing), StatusWords.words(standing)))
                .note(text(
                        "progress.figure.achievement.note",
                        Scale.USUAL.word(mean),
                        aggregate.averaged(),
                        rows,
                        aggregate.achieved()));
    }

    private static Figure execution(Execution execution) {
        Figure figure = new Figure(text("progress.figure.execution"), FigureWords.outcome(execution.outcome()));
        if (execution.outcome().percent().isEmpty()) {
            return figure.note(StatusWords.words(execution.outcome()));
        }
        return figure.badge(StatusWords.badge(execution.outcome()))
                .note(text(
                        "progress.figure.execution.note",
                        Formats.number(execution.carriedOut()),
                        Formats.number(execution.scheduled())));
    }

    private static Figure absorption(Absorption absorption) {
        if (absorption.budget().signum() == 0) {
            return new Figure(text("progress.figure.spent"), Formats.money(absorption.spent()))
                    .note(text("progress.figure.no-budget"));
        }
        return new Figure(text("progress.figure.absorption"), FigureWords.outcome(absorption.outcome()))
                .note(text(
                        "progress.figure.absorption.note",
                        Formats.money(absorption.spent()),
                        Formats.money(absorption.budget())));
    }

    private static Figure compliance(PlanProgress progress) {
        Compliance compliance = progress.compliance();
        String label = text("progress.figure.compliance", Formats.month(progress.through()));
        if (compliance.due() == 0) {
            return new Figure(label, Formats.NONE).note(text("progress.figure.compliance.none"));
        }
        return new Figure(label, text("progress.of", compliance.filled(), compliance.due()))
                .note(
                        compliance.missing() == 0
                                ? text("progress.figure.compliance.all")
                                : text("progress.figure.compliance.note", compliance.missing()));
    }

    /** How a mean stands, by the usual limits. */
    static Standing standing(BigDecimal percent) {
        return switch (LightLimits.USUAL.light(percent)) {
            case GREEN -> Standing.ON_TARGET;
            case YELLOW -> Standing.NEEDS_ATTENTION;
            case RED -> Standing.CRITICAL;
            case NONE -> Standing.NOT_JUDGED;
        };
    }
}
