package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Measure;
import id.pantau.achievement.Realized;
import id.pantau.achievement.Target;
import id.pantau.realization.TaskRow;
import id.pantau.realization.ValueReading;
import java.util.Locale;

/** Makes the field for the realization of a month, labelled by whether it takes the month alone or the year so far. */
final class ValueField {

    private ValueField() {}

    static ReadingField<Realized> of(TaskRow row) {
        Measure measure = row.indicator().measure();
        Target target = measure.target();
        return new ReadingField<>(
                text("realization.value." + word(measure.rollUp()), row.month().getMonth()),
                text("realization.value." + word(measure.rollUp()) + ".hint") + " " + example(target),
                typed -> ValueReading.of(typed, target),
                realized -> FigureWords.realized(realized, target));
    }

    private static String example(Target target) {
        return target instanceof Target.Count count && count.unit() != null
                ? text("realization.value.example.unit", count.unit())
                : text("realization.value.example." + word(target.kind()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
