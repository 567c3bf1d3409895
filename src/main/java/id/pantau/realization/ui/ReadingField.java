package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.achievement.Notice;
import id.pantau.achievement.Reading;
import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field that says how it understands what is typed, and beside it why not when it does not. */
final class ReadingField<T> extends TextField {

    private static final int PAUSE_MILLIS = 300;

    private final String hint;
    private final Function<String, Reading<T>> reader;
    private final Function<T, String> words;

    /**
     * @param hint what may be typed, shown while nothing is
     * @param words writes what was understood
     */
    ReadingField(String label, String hint, Function<String, Reading<T>> reader, Function<T, String> words) {
        super(label);
        this.hint = hint;
        this.reader = reader;
        this.words = words;
        setManualValidation(true);
        setAutocomplete(Autocomplete.OFF);
        setHelperText(hint);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addValueChangeListener(change -> echo());
    }

    /** Rewrites what was understood the usual way when the field is left. */
    ReadingField<T> tidiedBy(Function<T, String> usual) {
        addBlurListener(left -> understood().map(usual).ifPresent(this::setValue));
        return this;
    }

    Reading<T> reading() {
        return reader.apply(getValue());
    }

    Optional<T> understood() {
        return reading().value();
    }

    private void echo() {
        Reading<T> reading = reading();
        setInvalid(reading instanceof Refused<T>);
        switch (reading) {
            case Read<T>(T content, var notices) ->
                setHelperText(Stream.concat(
                                Stream.of(text("realization.echo.read", words.apply(content))),
                                notices.stream().map(Notice::message))
                        .collect(Collectors.joining(" ")));
            case Empty<T>(Emptiness kind) -> setHelperText(emptiness(kind));
            case Refused<T> refused -> {
                setHelperText(hint);
                setErrorMessage(refusal(refused));
            }
        }
    }

    private String emptiness(Emptiness kind) {
        return switch (kind) {
            case BLANK -> hint;
            case NOT_APPLICABLE -> text("realization.echo.not-applicable");
            case DASH, STATED_NIL -> text("realization.echo.empty", kind.words());
        };
    }

    private static String refusal(Refused<?> refused) {
        return refused.couldMean().isEmpty()
                ? refused.reason()
                : text("realization.echo.could-mean", refused.reason(), String.join("; ", refused.couldMean()));
    }
}
