package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import id.pantau.office.OfficeUnits;
import id.pantau.office.RememberedOwner;
import id.pantau.office.UnitSummary;
import id.pantau.uikit.Icons;
import java.util.List;

/** One unit in the tree: its name as the office writes it, what it is, and for keepers what can be done with it. */
final class UnitItem extends ListItem {

    UnitItem(OfficeUnits page, UnitSummary unit, List<UnitSummary> siblings, UnitActions doing) {
        Span name = new Span(unit.name());
        name.addClassName("unit-name");
        Span kind = new Span(text("office.kind." + unit.kind()));
        kind.addClassName("unit-kind");
        Div words = new Div(name, kind);
        words.addClassName("unit-words");
        Div row = new Div(words);
        row.addClassName("unit-row");
        add(row);
        if (page.editable()) {
            row.add(buttons(unit, siblings, doing));
            List<RememberedOwner> owners = page.remembered(unit.id());
            if (!owners.isEmpty()) {
                add(new OwnerTextList(owners, doing));
            }
        }
    }

    private static Div buttons(UnitSummary unit, List<UnitSummary> siblings, UnitActions doing) {
        Button up = button(Icons.ARROW_UP, text("office.unit.up", unit.name()), () -> doing.up(unit));
        up.setEnabled(!unit.equals(siblings.getFirst()));
        Button down = button(Icons.ARROW_DOWN, text("office.unit.down", unit.name()), () -> doing.down(unit));
        down.setEnabled(!unit.equals(siblings.getLast()));
        Div buttons = new Div(
                up,
                down,
                button(Icons.EDIT, text("office.unit.edit.named", unit.name()), () -> doing.edit(unit)),
                button(Icons.TRASH, text("office.unit.remove.named", unit.name()), () -> doing.remove(unit)));
        buttons.addClassName("unit-buttons");
        return buttons;
    }

    static Button button(Icons icon, String words, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }
}
