package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Tone;

/** Tells that somebody else saved first, shows what, and lets the person choose; until then nothing typed is lost. */
final class OtherVersion extends Composite<Div> {

    /**
     * @param take loads the stored version in place of what was typed
     * @param keep saves what was typed over the stored version
     */
    OtherVersion(String sentence, EntryDetails other, TaskRow row, Runnable take, Runnable keep) {
        Div choices = new Div(
                new Button(text("realization.conflict.take"), click -> take.run()),
                new Button(text("realization.conflict.keep"), click -> keep.run()));
        choices.addClassName("conflict-choices");
        getContent().addClassName("conflict");
        getContent().add(new ErrorNotice(Tone.WARNING, sentence), new EntryPanel(row.with(other)), choices);
    }
}
