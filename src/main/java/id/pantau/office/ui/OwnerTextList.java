package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.office.RememberedOwner;
import id.pantau.uikit.Icons;
import java.util.List;

/** How documents also write a unit, as somebody confirmed; each can be forgotten. */
final class OwnerTextList extends Composite<Div> {

    OwnerTextList(List<RememberedOwner> owners, UnitActions doing) {
        getContent().addClassName("owner-texts");
        getContent().add(new Span(text("office.owner.also-written")));
        for (RememberedOwner owner : owners) {
            Span chip = new Span(
                    new Span(owner.text()),
                    UnitItem.button(
                            Icons.CLOSE, text("office.owner.forget.named", owner.text()), () -> doing.forget(owner)));
            chip.addClassName("owner-text");
            getContent().add(chip);
        }
    }
}
