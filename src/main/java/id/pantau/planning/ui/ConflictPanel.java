package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.pantau.planning.EditOutcome.ChangedMeanwhile;
import id.pantau.planning.LastChange;
import id.pantau.planning.NewPlan;
import id.pantau.planning.editing.PlanParts;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Tone;
import java.util.List;

/** Somebody else changed the same first: both versions side by side, and the person chooses. */
final class ConflictPanel extends Composite<Section> {

    /**
     * @param take goes on with what is stored
     * @param keep stores the person's own version over it
     */
    ConflictPanel(ChangedMeanwhile conflict, Runnable take, Runnable keep) {
        LastChange other = conflict.theirs().lastChange();
        NewPlan theirs = conflict.theirs().content();
        List<String> keys = conflict.keys().stream().sorted().toList();
        Div versions = new Div(
                version("planning.edit.conflict.theirs", theirs, keys),
                version("planning.edit.conflict.mine", conflict.mine(), keys));
        versions.addClassName("conflict-versions");
        Div choices = new Div(new Button(text("planning.edit.conflict.take"), click -> take.run()));
        if (new PlanParts(theirs).keys().containsAll(keys)) {
            choices.add(new Button(text("planning.edit.conflict.keep"), click -> keep.run()));
        }
        choices.addClassName("question-buttons");
        getContent().addClassName("edit-conflict");
        getContent()
                .add(
                        new ErrorNotice(
                                Tone.WARNING,
                                text("planning.edit.conflict", other.who(), Formats.dateTime(other.when()))),
                        versions,
                        choices);
    }

    private static Div version(String title, NewPlan plan, List<String> keys) {
        Div version = new Div(new H3(text(title)));
        version.addClassName("card");
        keys.forEach(key -> new PartFacts(plan, key).lines().forEach(line -> version.add(new Paragraph(line))));
        return version;
    }
}
