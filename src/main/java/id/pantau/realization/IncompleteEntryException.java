package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.shared.DomainException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An entry that cannot be handed in because something of it is missing. */
public class IncompleteEntryException extends DomainException {

    private final transient List<EntryCell> missing;

    IncompleteEntryException(List<EntryCell> missing) {
        super("realization.move.incomplete", words(missing));
        this.missing = List.copyOf(missing);
    }

    public List<EntryCell> missing() {
        return missing;
    }

    private static String words(List<EntryCell> missing) {
        return missing.stream()
                .map(cell -> text("realization.field." + cell.field().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
