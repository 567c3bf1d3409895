package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.realization.PeriodMove;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Tone;
import java.util.List;

/** The months that other rules would move, from when to when. */
final class MoveList extends Composite<Div> {

    MoveList() {
        getContent().addClassName("period-moves");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(List<PeriodMove> moves) {
        getContent().removeAll();
        if (moves.isEmpty()) {
            getContent().add(new Paragraph(text("realization.period.moves.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        moves.forEach(move -> list.add(new ListItem(text(
                "realization.period.move",
                move.month(),
                Formats.shortDate(move.before().dueOn()),
                Formats.shortDate(move.after().dueOn()),
                Formats.shortDate(move.before().closesOn()),
                Formats.shortDate(move.after().closesOn())))));
        getContent().add(new Paragraph(text("realization.period.moves", moves.size())), list);
    }

    void refused(String why) {
        getContent().removeAll();
        getContent().add(new ErrorNotice(Tone.WARNING, why));
    }
}
