package id.pantau.realization;

import id.pantau.planning.ActionItemId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry as stored, with one of its actions; null for an entry without any. */
record EntryLine(
        EntryRow entry, @Nullable Long actionId, @Nullable ActionEntry action) {

    Stream<ActionProgress> progress() {
        return actionId == null || action == null ? Stream.empty() : Stream.of(action.of(new ActionItemId(actionId)));
    }
}
