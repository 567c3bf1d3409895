package id.pantau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import id.pantau.shared.DomainException;

/** Fields in a dialog: it closes when what was entered is accepted, and else says why not and keeps what was typed. */
public final class FormDialog extends Composite<Dialog> {

    private static final int TYPING_MILLIS = 300;

    private final Div problem = new Div();
    private final Div fields = new Div();
    private boolean touched;

    /**
     * @param verb what the confirming button says
     * @param accept runs when the person confirms; a {@link DomainException} is shown above the fields
     */
    public FormDialog(String title, String verb, Runnable accept, Component... content) {
        fields.addClassName("form-dialog");
        fields.add(problem);
        fields.add(content);
        Button save = new Button(verb, click -> run(accept));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setHeaderTitle(title);
        // a click beside it would lose what was typed
        getContent().setCloseOnOutsideClick(false);
        getContent().addDialogCloseActionListener(escape -> leave());
        fields.getElement().addEventListener("input", typed -> touched = true).debounce(TYPING_MILLIS);
        getContent().add(fields);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                Texts.text("uikit.cancel"),
                                click -> getContent().close()),
                        save);
    }

    public void open() {
        getContent().open();
    }

    private void leave() {
        if (touched) {
            Confirmation.ask(
                    Texts.text("uikit.leave.title"),
                    Texts.text("uikit.leave.text"),
                    Texts.text("uikit.leave.confirm"),
                    getContent()::close);
        } else {
            getContent().close();
        }
    }

    private void run(Runnable accept) {
        problem.removeAll();
        try {
            accept.run();
            getContent().close();
        } catch (DomainException refused) {
            problem.add(new ErrorNotice(
                    Texts.text(refused.messageKey(), refused.arguments().toArray())));
        }
    }
}
