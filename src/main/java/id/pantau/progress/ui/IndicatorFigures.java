package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Target;
import id.pantau.progress.IndicatorProgress;
import id.pantau.uikit.Figure;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;

/** The figures of one indicator to date. */
final class IndicatorFigures {

    private IndicatorFigures() {}

    static Component of(IndicatorProgress row) {
        Component figures = Figure.row(target(row), achievement(row), year(row), execution(row), money(row));
        figures.addClassName("is-compact");
        return figures;
    }

    private static Figure target(IndicatorProgress row) {
        Target target = row.measure().target();
        return new Figure(
                        text("progress.card.realized", Formats.month(row.through())),
                        FigureWords.realized(row.toDate().realized(), target))
                .note(text(
                        "progress.indicator.target.note",
                        FigureWords.target(row.toDate().target()),
                        FigureWords.target(target)));
    }

    private static Figure achievement(IndicatorProgress row) {
        Outcome outcome = row.toDate().againstPeriod();
        String beside = FigureWords.beside(outcome);
        Figure figure = new Figure(
                        text("progress.card.achievement", Formats.month(row.through())), FigureWords.outcome(outcome))
                .badge(StatusWords.badge(outcome));
        return beside.isEmpty() ? figure : figure.note(beside);
    }

    private static Figure year(IndicatorProgress row) {
        Outcome outcome = row.toDate().againstYear();
        // no category: before December every indicator would be called low
        return new Figure(text("progress.indicator.year"), FigureWords.outcome(outcome))
                .note(
                        outcome instanceof Outcome.NotComputable
                                ? StatusWords.words(outcome)
                                : text(
                                        "progress.indicator.year.note",
                                        FigureWords.target(row.measure().target())));
    }

    private static Figure execution(IndicatorProgress row) {
        Figure figure = new Figure(
                text("progress.figure.execution"),
                FigureWords.outcome(row.execution().outcome()));
        if (row.execution().outcome().percent().isEmpty()) {
            return figure.note(StatusWords.words(row.execution().outcome()));
        }
        return figure.note(text(
                "progress.indicator.execution.note",
                Formats.number(row.execution().carriedOut()),
                Formats.number(row.execution().scheduled())));
    }

    private static Figure money(IndicatorProgress row) {
        BigDecimal physical = row.physical();
        Figure figure = new Figure(text("progress.figure.spent"), Formats.money(row.spent()));
        return physical == null ? figure : figure.note(text("progress.indicator.physical", Formats.percent(physical)));
    }
}
