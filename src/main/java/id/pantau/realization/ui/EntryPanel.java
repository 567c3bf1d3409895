package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.ActionDetails;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.Narrative;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.Formats;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was entered for a row, to read. */
final class EntryPanel extends Composite<Div> {

    private final DescriptionList facts = new DescriptionList();

    EntryPanel(TaskRow row) {
        getContent().addClassName("entry-panel");
        row.entry().ifPresentOrElse(entry -> show(row, entry), this::nothing);
    }

    private void nothing() {
        getContent().add(new Paragraph(text("realization.entry.none")));
    }

    private void show(TaskRow row, EntryDetails entry) {
        fact(
                text("realization.fact.value"),
                FigureWords.realized(entry.realized(), row.indicator().measure().target()));
        row.actions().forEach(action -> entry.progress(action.id()).ifPresent(progress -> show(action, progress)));
        show(entry.narrative());
        getContent().add(facts);
    }

    private void show(ActionDetails action, ActionProgress progress) {
        fact(text("realization.action.label"), ActionFields.words(action));
        if (progress.carriedOut() != null) {
            fact(
                    text("realization.carried-out"),
                    text("realization.carried-out."
                            + progress.carriedOut().name().toLowerCase(Locale.ROOT)));
        }
        fact(
                text("realization.physical"),
                progress.physicalPercent() == null ? null : Formats.percent(progress.physicalPercent()));
        if (progress.spent() != null) {
            fact(
                    text("realization.spent"),
                    progress.basis() == null
                            ? Formats.money(progress.spent())
                            : text("realization.spent.by", Formats.money(progress.spent()), progress.basis()));
        }
    }

    private void show(Narrative narrative) {
        if (narrative.obstacleCategory() != null) {
            fact(text("realization.obstacle.category"), NarrativeFields.words(narrative.obstacleCategory()));
        }
        fact(text("realization.obstacle"), narrative.obstacle());
        fact(text("realization.supporting-factor"), narrative.supportingFactor());
        fact(text("realization.follow-up"), narrative.followUp());
        fact(text("realization.follow-up.by"), narrative.followUpBy());
        fact(
                text("realization.follow-up.due"),
                narrative.followUpDue() == null ? null : Formats.date(narrative.followUpDue()));
    }

    private void fact(String name, @Nullable String words) {
        if (words != null) {
            Div fact = new Div(new Term(name), new Description(words));
            facts.getElement().appendChild(fact.getElement());
        }
    }
}
