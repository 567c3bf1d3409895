package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.realization.PeriodService;
import id.pantau.realization.PeriodStanding;
import id.pantau.realization.Reopening;
import id.pantau.realization.ReopeningState;
import id.pantau.realization.ui.PeriodWords;
import id.pantau.shared.UnitId;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.FormDialog;
import id.pantau.uikit.Notices;
import id.pantau.uikit.Tone;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the head of a unit why a month is closed, and takes its request to open it once more. */
public final class ReopeningDialog {

    private final PeriodService periods;
    private final PeriodStanding period;
    private final Runnable done;
    private final Optional<Reopening> earlier;
    private final Select<UnitId> unit = new Select<>();
    private final TextArea reason = ReasonDialog.reasonField();

    /**
     * @param ownUnits those for which the person reports in the office of the month, at least one, with their names
     * @param done runs when the request was stored
     */
    public ReopeningDialog(PeriodService periods, PeriodStanding period, Map<UnitId, String> ownUnits, Runnable done) {
        this.periods = periods;
        this.period = period;
        this.done = done;
        this.earlier = periods.request(period.office(), period.month());
        unit.setLabel(text("realization.period.ask.unit"));
        unit.setItems(List.copyOf(ownUnits.keySet()));
        unit.setItemLabelGenerator(id -> ownUnits.getOrDefault(id, ""));
        unit.setVisible(ownUnits.size() > 1);
        unit.setWidthFull();
        ownUnits.keySet().stream().findFirst().ifPresent(unit::setValue);
    }

    public void open() {
        boolean waiting =
                earlier.filter(it -> it.state() == ReopeningState.WAITING).isPresent();
        String title = text("realization.period.ask.title", period.month());
        if (waiting && !unit.isVisible()) {
            tell(title);
        } else {
            new FormDialog(title, text("realization.period.ask.confirm"), this::ask, content()).open();
        }
    }

    private void tell(String title) {
        Dialog dialog = new Dialog(title);
        dialog.add(new PeriodForm(told()));
        dialog.getFooter().add(new Button(text("uikit.close"), click -> dialog.close()));
        dialog.open();
    }

    private PeriodForm content() {
        List<Component> parts = told();
        parts.add(new Paragraph(text("realization.period.ask.about")));
        parts.add(unit);
        parts.add(reason);
        return new PeriodForm(parts);
    }

    private List<Component> told() {
        ZoneId zone = periods.zone();
        List<Component> told = new ArrayList<>();
        told.add(new Paragraph(PeriodWords.sentence(period, zone)));
        earlier.ifPresent(request -> told.add(new ErrorNotice(Tone.INFO, ReopeningWords.sentence(request, zone))));
        return told;
    }

    private void ask() {
        periods.askToReopen(period.office(), period.month(), unit.getValue(), reason.getValue());
        done.run();
        Notices.success("realization.period.ask.done", period.month());
    }
}
