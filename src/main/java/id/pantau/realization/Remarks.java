package id.pantau.realization;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was said when entries were sent back, the last first. */
@Component
class Remarks {

    private final RemarkRepository repository;

    Remarks(RemarkRepository repository) {
        this.repository = repository;
    }

    /** In one statement; none when nothing was sent back. */
    List<Remark> of(Collection<EntryDetails> entries) {
        return of(entries.stream().map(EntryDetails::id).toList());
    }

    List<Remark> of(List<EntryId> entries) {
        return entries.isEmpty()
                ? List.of()
                : repository.of(entries.stream().map(EntryId::value).toList()).stream()
                        .map(EntryRemark::remark)
                        .toList();
    }

    /** What of an entry that was sent back has to be mended now. */
    List<Remark> open(Entry entry) {
        return of(List.of(entry.id())).stream()
                .filter(remark -> remark.round() == entry.round())
                .toList();
    }
}
