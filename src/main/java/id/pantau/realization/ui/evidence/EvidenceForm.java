package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** What the small forms of the dialog have in common. */
final class EvidenceForm {

    private EvidenceForm() {}

    static Div buttons(Runnable save, Runnable cancel) {
        Button add = new Button(text("realization.evidence.add"), click -> save.run());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(add, new Button(text("realization.evidence.cancel"), click -> cancel.run()));
        buttons.addClassName("evidence-buttons");
        return buttons;
    }
}
