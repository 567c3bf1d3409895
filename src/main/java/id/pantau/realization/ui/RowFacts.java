package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import id.pantau.achievement.Target;
import id.pantau.achievement.ToDate;
import id.pantau.planning.ScheduleGrain;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.Formats;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of a row in a line: target, schedule, last month, this month, to date. */
final class RowFacts extends Composite<DescriptionList> {

    RowFacts(@Nullable ScheduleGrain grain, TaskRow row) {
        getContent().addClassName("row-facts");
        ToDate toDate = row.toDate(grain);
        Target target = row.indicator().measure().target();
        String month = Formats.shortMonth(row.month().getMonth());
        String before = Formats.shortMonth(row.month().getMonth().minus(1));
        fact(
                text("realization.fact.target"),
                Objects.requireNonNullElse(row.indicator().target(), Formats.NONE));
        fact(text("realization.fact.schedule", month), ScheduleWords.of(row, grain));
        fact(text("realization.fact.entry", before), value(row.previous(), target));
        fact(text("realization.fact.entry", month), value(row.entry(), target)).addClassName("is-now");
        fact(text("realization.fact.to-date", month), FigureWords.realized(toDate.realized(), target))
                .addClassName("is-now");
        fact(text("realization.fact.achievement", month), FigureWords.outcome(toDate.againstPeriod()))
                .addClassName("is-now");
    }

    private Div fact(String name, String words) {
        Div fact = new Div(new Term(name), new Description(words));
        getContent().getElement().appendChild(fact.getElement());
        return fact;
    }

    private static String value(Optional<EntryDetails> entry, Target target) {
        return entry.map(it -> FigureWords.realized(it.realized(), target)).orElse(Formats.NONE);
    }
}
