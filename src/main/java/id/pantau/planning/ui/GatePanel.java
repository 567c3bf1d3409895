package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.planning.PlanDraft;
import id.pantau.planning.checking.PlanGate;
import id.pantau.planning.checking.PlanGates;
import id.pantau.uikit.Confirmation;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** What a draft still needs before it is reported against, with the way to each place, and the step itself. */
final class GatePanel extends Composite<Section> {

    private static final int PLACES_SHOWN = 20;

    private final PlanDraft draft;
    private final PartNames names;

    /** @param activate makes the draft the plan that is reported against */
    GatePanel(PlanDraft draft, Runnable activate) {
        this.draft = draft;
        names = new PartNames(draft.content());
        List<PlanGate> gates = PlanGates.of(draft.content());
        UnorderedList list = new UnorderedList();
        list.addClassName("gate-list");
        gates.forEach(gate -> list.add(item(gate)));
        Button button = new Button(text("planning.gate.activate"), click -> ask(activate));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        List<PlanGate> missing = gates.stream().filter(gate -> !gate.met()).toList();
        button.setEnabled(missing.isEmpty());
        Div foot = new Div(button);
        foot.addClassName("gate-foot");
        if (!missing.isEmpty()) {
            foot.add(new Paragraph(missing(missing)));
        }
        getContent().addClassNames("gate-panel", "card");
        getContent().add(new H2(text("planning.gate.title")), new Paragraph(text("planning.gate.about")), list, foot);
    }

    private static String missing(List<PlanGate> gates) {
        return text(
                "planning.gate.missing",
                gates.stream()
                        .map(gate -> text("planning.gate.condition." + gate.condition()))
                        .collect(Collectors.joining("; ")));
    }

    private static void ask(Runnable activate) {
        Confirmation.ask(
                text("planning.gate.activate-title"),
                text("planning.gate.about"),
                text("planning.gate.activate"),
                activate);
    }

    private ListItem item(PlanGate gate) {
        StatusBadge badge = gate.met()
                ? new StatusBadge(Tone.SUCCESS, text("planning.gate.met"))
                : new StatusBadge(Tone.WARNING, text("planning.gate.not-met"));
        ListItem item = new ListItem(badge, new Span(text("planning.gate.condition." + gate.condition())));
        if (!gate.keys().isEmpty()) {
            item.add(new Details(text("planning.gate.places", gate.keys().size()), places(gate)));
        }
        return item;
    }

    private UnorderedList places(PlanGate gate) {
        UnorderedList places = new UnorderedList();
        gate.keys().stream()
                .limit(PLACES_SHOWN)
                .forEach(key ->
                        places.add(new ListItem(new Anchor(PlanNavigation.editing(draft.id(), key), names.of(key)))));
        return places;
    }
}
