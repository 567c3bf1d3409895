package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.realization.HolidayLine;
import id.pantau.uikit.ErrorNotice;
import java.util.List;
import java.util.function.Function;

/** A list of holidays as somebody pastes it, and what is wrong with which line. */
final class HolidayPaste extends Composite<PeriodForm> {

    private final TextArea pasted = new TextArea(text("realization.period.holiday.list"));
    private final Div reading = new Div();
    private final Function<String, List<HolidayLine>> read;

    /** @param read tells line by line what a list says */
    HolidayPaste(Function<String, List<HolidayLine>> read) {
        this.read = read;
        pasted.setPlaceholder(text("realization.period.holiday.example"));
        pasted.setHelperText(text("realization.period.holiday.list.hint"));
        pasted.setMinRows(6);
        pasted.setMaxRows(14);
        pasted.setWidthFull();
        pasted.setValueChangeMode(ValueChangeMode.LAZY);
        pasted.addValueChangeListener(change -> look());
        reading.addClassName("period-moves");
        reading.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected PeriodForm initContent() {
        return new PeriodForm(List.of(pasted, reading));
    }

    String list() {
        return pasted.getValue();
    }

    private void look() {
        List<HolidayLine> lines = read.apply(list());
        List<HolidayLine> wrong = lines.stream().filter(line -> !line.usable()).toList();
        reading.removeAll();
        reading.add(new Paragraph(text("realization.period.holiday.read", lines.size() - wrong.size(), lines.size())));
        if (!wrong.isEmpty()) {
            UnorderedList problems = new UnorderedList();
            wrong.forEach(line -> problems.add(new ListItem(
                    text(String.valueOf(line.problem()), line.arguments().toArray()))));
            reading.add(new ErrorNotice(text("realization.period.holiday.refused")), problems);
        }
    }
}
