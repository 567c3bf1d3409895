package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.achievement.ToDate;
import id.pantau.realization.TaskRow;

/** Realized to date and achievement to date, with the sum behind them on demand. */
final class ToDatePanel extends Composite<Div> {

    private final Span realized = new Span();
    private final Span achievement = new Span();
    private final Div lines = new Div();
    private final TaskRow row;

    ToDatePanel(TaskRow row) {
        this.row = row;
        Details explanation = new Details(text("realization.explain"), lines);
        lines.addClassName("to-date-lines");
        getContent().addClassName("to-date");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent()
                .add(
                        figure("realization.to-date.realized", realized),
                        figure("realization.to-date.achievement", achievement),
                        explanation);
    }

    void show(ToDate toDate) {
        realized.setText(FigureWords.realized(
                toDate.realized(), row.indicator().measure().target()));
        achievement.setText(FigureWords.outcome(toDate.againstPeriod()));
        lines.removeAll();
        toDate.againstPeriod().explanation().text().lines().map(Paragraph::new).forEach(lines::add);
    }

    private Div figure(String key, Span value) {
        Span name = new Span(text(key, row.month().getMonth()));
        name.addClassName("to-date-name");
        value.addClassName("to-date-value");
        return new Div(name, value);
    }
}
