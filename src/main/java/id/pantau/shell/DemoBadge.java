package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.pantau.uikit.AppStatus;
import id.pantau.uikit.Icons;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;

/** Says on every page that this is sample data, and which day the application takes for today. */
final class DemoBadge extends Composite<Div> {

    DemoBadge(AppStatus status) {
        getContent().addClassName("demo-badge");
        getContent().setVisible(status.demo());
        if (status.demo()) {
            getContent()
                    .add(
                            new StatusBadge(Tone.WARNING, Icons.INFO, text("shell.demo")).hint(text("shell.demo.hint")),
                            new StatusBadge(Tone.NEUTRAL, Icons.CALENDAR, text("shell.demo.today", status.today())));
        }
    }
}
