package id.pantau.calculator.ui;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field that takes a text as people write it and says how it was read. */
final class TypedField extends TextField {

    private static final int PAUSE_MILLIS = 300;
    private static final int LONGEST = 300;

    private final String hint;

    TypedField(String label, String hint) {
        super(label);
        this.hint = hint;
        setHelperText(hint);
        setManualValidation(true);
        setMaxLength(LONGEST);
        setAutocomplete(Autocomplete.OFF);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
    }

    /** @param words what was understood, in words */
    <T> void show(Reading<T> reading, String words) {
        setInvalid(reading instanceof Refused<T>);
        switch (reading) {
            case Read<T>(T content, var notices) ->
                setHelperText(Stream.concat(
                                Stream.of(text("calculator.read", words)),
                                notices.stream().map(Notice::message))
                        .collect(Collectors.joining(" ")));
            case Empty<T>(Emptiness kind) ->
                setHelperText(kind == Emptiness.BLANK ? hint : text("calculator.read.empty", kind.words()));
            case Refused<T> refused -> {
                setHelperText(hint);
                setErrorMessage(refusal(refused));
            }
        }
    }

    private static String refusal(Refused<?> refused) {
        return refused.couldMean().isEmpty()
                ? refused.reason()
                : text("calculator.read.could-mean", refused.reason(), String.join("; ", refused.couldMean()));
    }
}
