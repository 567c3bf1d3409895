package id.pantau.realization;

import id.pantau.shared.CurrentUser;
import id.pantau.shared.UserId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What has to be known beside some entries before a person decides on them, in two statements. */
@Component
class EntrySurroundings {

    private final Remarks remarks;
    private final HistoryRepository typed;
    private final CurrentUser currentUser;

    EntrySurroundings(Remarks remarks, HistoryRepository typed, CurrentUser currentUser) {
        this.remarks = remarks;
        this.typed = typed;
        this.currentUser = currentUser;
    }

    /** @param decided those of the entries that are to be decided on */
    WorkingEntries of(List<EntryDetails> entries, List<EntryDetails> decided) {
        return new WorkingEntries(entries, remarks.of(decided), own(decided));
    }

    private Set<EntryId> own(List<EntryDetails> entries) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        UserId person = currentUser.require().id();
        Stream<EntryId> handedIn = entries.stream()
                .filter(entry -> Step.isBy(entry.provenance().submitted(), person.value()))
                .map(EntryDetails::id);
        Stream<EntryId> typedInto =
                typed
                        .typedInto(
                                entries.stream()
                                        .map(entry -> entry.id().value())
                                        .toList(),
                                person.value())
                        .stream()
                        .map(EntryId::new);
        return Stream.concat(handedIn, typedInto).collect(Collectors.toUnmodifiableSet());
    }
}
