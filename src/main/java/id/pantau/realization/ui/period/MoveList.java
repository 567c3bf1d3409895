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
import java.time.LocalDate;
import java.util.ArrayList;
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
        moves.forEach(move -> list.add(
                new ListItem(text("realization.period.move", move.month(), String.join(", ", changes(move))))));
        getContent().add(new Paragraph(text("realization.period.moves", moves.size())), list);
    }

    void refused(String why) {
        getContent().removeAll();
        getContent().add(new ErrorNotice(Tone.WARNING, why));
    }

    private static List<String> changes(PeriodMove move) {
        List<String> changes = new ArrayList<>();
        add(
                changes,
                "realization.period.move.due",
                move.before().dueOn(),
                move.after().dueOn());
        add(
                changes,
                "realization.period.move.closes",
                move.before().closesOn(),
                move.after().closesOn());
        return changes;
    }

    private static void add(List<String> changes, String key, LocalDate before, LocalDate after) {
        if (!before.equals(after)) {
            changes.add(text(key, Formats.shortDate(before), Formats.shortDate(after)));
        }
    }
}
