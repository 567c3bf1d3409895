package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
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
        fact("target", Objects.requireNonNullElse(row.indicator().target(), Formats.NONE));
        fact("schedule", ScheduleWords.of(row, grain));
        fact("previous", value(row.previous()));
        fact("current", value(row.entry()));
        fact(
                "to-date",
                FigureWords.realized(
                        toDate.realized(), row.indicator().measure().target()));
        fact("achievement", FigureWords.outcome(toDate.againstPeriod()));
    }

    private void fact(String key, String words) {
        Div fact = new Div(new Term(text("realization.fact." + key)), new Description(words));
        fact.addClassName("fact-" + key);
        getContent().getElement().appendChild(fact.getElement());
    }

    private static String value(Optional<EntryDetails> entry) {
        return entry.map(EntryDetails::value).orElse(Formats.NONE);
    }
}
