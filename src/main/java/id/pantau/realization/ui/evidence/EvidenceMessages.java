package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.pantau.shared.DomainException;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Icons;
import id.pantau.uikit.Tone;

/** What was done and what was refused, each in a sentence that stays until it is closed or the next thing is begun. */
final class EvidenceMessages extends Composite<Div> {

    EvidenceMessages() {
        getContent().addClassName("evidence-messages");
    }

    /** Does something, and says why not when it is refused. */
    void run(Runnable work) {
        clear();
        try {
            work.run();
        } catch (DomainException refused) {
            refused(refused);
        }
    }

    void clear() {
        getContent().removeAll();
    }

    void refused(DomainException refused) {
        refused(text(refused.messageKey(), refused.arguments().toArray()));
    }

    void refused(String sentence) {
        ErrorNotice notice = new ErrorNotice(sentence);
        show(notice);
    }

    void told(String sentence) {
        ErrorNotice notice = new ErrorNotice(Tone.SUCCESS, sentence);
        show(notice);
    }

    /** Says what was done, and offers to take it back. */
    void undoable(String sentence, Runnable undo) {
        ErrorNotice notice = new ErrorNotice(Tone.INFO, sentence);
        Button back = new Button(text("realization.evidence.undo"), click -> run(undo));
        back.addThemeName("small");
        show(notice.action(back));
        back.focus();
    }

    private void show(ErrorNotice notice) {
        Button close =
                new Button(Icons.CLOSE.create(), click -> notice.getElement().removeFromParent());
        close.addThemeNames("tertiary", "small");
        close.setAriaLabel(text("realization.evidence.close"));
        getContent().add(notice.action(close));
    }
}
