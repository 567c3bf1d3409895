package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption.Block;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.pantau.shared.DomainException;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Icons;
import id.pantau.uikit.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was done and what was refused, each in a sentence that stays until it is closed or the next thing is begun. */
final class EvidenceMessages extends Composite<Div> {

    private final Map<String, LeftOut> leftOut = new HashMap<>();
    private final Map<String, ErrorNotice> refusals = new HashMap<>();

    EvidenceMessages() {
        getContent().addClassName("evidence-messages");
    }

    /** Does something, and says why not when it is refused. */
    void run(Runnable work) {
        clear();
        try {
            work.run();
        } catch (DomainException refused) {
            refused(sentence(refused));
        }
    }

    void clear() {
        getContent().removeAll();
        refusals.clear();
        leftOut.clear();
    }

    void refused(DomainException refused) {
        refused(sentence(refused));
    }

    /** Says why something was refused; a sentence that stands there already comes last instead of twice. */
    void refused(String sentence) {
        ErrorNotice notice = new ErrorNotice(sentence);
        ErrorNotice before = refusals.put(sentence, notice);
        if (before != null) {
            before.getElement().removeFromParent();
        }
        show(notice);
    }

    /** Says why a file was refused, and for all files refused for the same reason only once. */
    void refused(DomainException refused, String file) {
        String sentence = sentence(refused);
        if (sentence.contains(file)) {
            refused(sentence);
            return;
        }
        LeftOut before = leftOut.get(sentence);
        List<String> files = new ArrayList<>();
        if (before != null) {
            before.notice().getElement().removeFromParent();
            files.addAll(before.files());
        }
        files.add(file);
        ErrorNotice notice = new ErrorNotice(text("realization.evidence.left-out", sentence, String.join(", ", files)));
        leftOut.put(sentence, new LeftOut(notice, files));
        show(notice);
    }

    void told(String sentence) {
        show(new ErrorNotice(Tone.SUCCESS, sentence));
    }

    /** Says what was done, and offers to take it back. */
    void undoable(String sentence, Runnable undo) {
        ErrorNotice notice = new ErrorNotice(Tone.INFO, sentence);
        Button back = new Button(text("realization.evidence.undo"), click -> run(undo));
        back.addThemeName("small");
        show(notice.action(back));
        back.focus();
    }

    private static String sentence(DomainException refused) {
        return text(refused.messageKey(), refused.arguments().toArray());
    }

    private void show(ErrorNotice notice) {
        Button close =
                new Button(Icons.CLOSE.create(), click -> notice.getElement().removeFromParent());
        close.addThemeNames("tertiary", "small");
        close.setAriaLabel(text("realization.evidence.close"));
        getContent().add(notice.action(close));
        notice.scrollIntoView(Block.NEAREST);
    }

    private record LeftOut(ErrorNotice notice, List<String> files) {}
}
