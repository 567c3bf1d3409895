package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import id.pantau.planning.ScheduleGrain;
import id.pantau.uikit.Formats;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Chooses months or quarters of a year. */
final class PeriodChooser extends CheckboxGroup<Integer> {

    private final List<Integer> periods;

    PeriodChooser(ScheduleGrain grain) {
        periods = IntStream.rangeClosed(1, grain.periods()).boxed().toList();
        setLabel(text(grain == ScheduleGrain.MONTH ? "planning.answer.months" : "planning.answer.quarters"));
        setItems(periods);
        setItemLabelGenerator(period -> name(grain, period));
        addClassName("period-chooser");
    }

    /** The short name of a column of the schedule. */
    static String name(ScheduleGrain grain, int period) {
        return grain == ScheduleGrain.MONTH ? Formats.shortMonth(Month.of(period)) : Formats.shortQuarter(period);
    }

    void chooseAll() {
        setValue(Set.copyOf(periods));
    }
}
