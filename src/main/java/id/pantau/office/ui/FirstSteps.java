package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.pantau.office.OfficeSummary;
import id.pantau.office.RegisteredOffices;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;

/** "Mulai dari sini": what the administrator of a new installation does first. */
final class FirstSteps extends Composite<Section> {

    /** The accounts are another room, which knows this one. */
    private static final String ACCOUNTS = "akun-pengguna";

    FirstSteps(RegisteredOffices offices) {
        OfficeSummary newest = offices.all().getLast();
        OrderedList steps = new OrderedList(
                step(
                        "office.first.offices",
                        !offices.isNew(),
                        new Anchor(OfficeNavigation.IMPORT, text("office.first.offices.go"))),
                step(
                        "office.first.units",
                        !offices.withUnits().isEmpty(),
                        new Anchor(OfficeNavigation.units(newest.id()), text("office.first.units.go"))),
                step("office.first.accounts", false, new Anchor(ACCOUNTS, text("office.first.accounts.go"))));
        getContent().addClassNames("card", "first-steps");
        getContent().add(new H2(text("office.first.title")), steps);
    }

    private static ListItem step(String key, boolean done, Component go) {
        ListItem step = new ListItem(new Span(text(key)), new Span(" "), go);
        if (done) {
            step.add(new Span(" "), new StatusBadge(Tone.SUCCESS, text("office.first.done")));
        }
        return step;
    }
}
