package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.pantau.realization.MonthTask;
import id.pantau.uikit.Notices;
import java.util.List;
import java.util.stream.Stream;

/** All rows of one plan that a person fills in for a month, its own first. */
final class TaskSheet extends Composite<Div> {

    private final MonthHead head;
    private final List<TaskCard> cards;

    /** @param typed told whenever something was typed, saved or taken back */
    TaskSheet(MonthTask task, EntryDoor door, Runnable typed) {
        head = new MonthHead(task, door.calendar());
        cards = task.rows().stream()
                .sorted((one, other) -> Boolean.compare(one.shared(), other.shared()))
                .map(row -> new TaskCard(task.plan(), row, door, typed, this::saved))
                .toList();
        getContent().addClassName("task-sheet");
        getContent().add(head);
        group(
                text("realization.tasks.own"),
                text("realization.tasks.own.note"),
                cards.stream().filter(card -> !card.row().shared()).toList());
        group(
                text("realization.tasks.shared"),
                text("realization.tasks.shared.note"),
                cards.stream().filter(card -> card.row().shared()).toList());
    }

    boolean isUnsaved() {
        return cards.stream().anyMatch(TaskCard::isUnsaved);
    }

    private void group(String title, String note, List<TaskCard> members) {
        if (!members.isEmpty()) {
            Section group = new Section(new H2(title), new Paragraph(note));
            group.addClassName("task-group");
            group.add(members.toArray(TaskCard[]::new));
            getContent().add(group);
        }
    }

    private void saved(TaskCard card) {
        long filled = cards.stream().filter(it -> it.row().isFilled()).count();
        head.filled(filled, cards.size());
        Notices.success("realization.saved", filled, cards.size());
        int place = cards.indexOf(card);
        Stream.concat(cards.stream().skip(place + 1L), cards.stream().limit(place))
                .filter(TaskCard::isWaiting)
                .findFirst()
                .ifPresentOrElse(TaskCard::open, card::focus);
    }
}
