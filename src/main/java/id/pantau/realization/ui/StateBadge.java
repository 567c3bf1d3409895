package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryState;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.Icons;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;
import java.util.Locale;

/** Where the entry of a row stands, as a badge. */
final class StateBadge {

    private StateBadge() {}

    static StatusBadge of(TaskRow row) {
        return row.entry()
                .map(EntryDetails::state)
                .map(StateBadge::of)
                .orElseGet(() -> new StatusBadge(Tone.NEUTRAL, text("realization.state.none")));
    }

    private static StatusBadge of(EntryState state) {
        String words = text("realization.state." + state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case DRAFT -> new StatusBadge(Tone.INFO, Icons.EDIT, words);
            case SUBMITTED -> new StatusBadge(Tone.INFO, Icons.ARROW_RIGHT, words);
            case VERIFIED -> new StatusBadge(Tone.SUCCESS, Icons.CHECK, words);
            case APPROVED -> new StatusBadge(Tone.SUCCESS, words);
            case RETURNED -> new StatusBadge(Tone.WARNING, Icons.RETURN, words);
        };
    }
}
