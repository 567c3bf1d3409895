package id.pantau.realization;

import id.pantau.shared.OfficeId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what must have happened for a sample to be as it is. */
record SamplePast(OfficeId office, Entry entry) {

    Stream<PastHappening> happenings() {
        EntryDetails details = entry.details();
        Provenance steps = details.provenance();
        return Stream.of(
                        details.cells()
                                .filter(cell -> !details.text(cell).isEmpty())
                                .map(cell -> filled(cell, details.text(cell))),
                        step(HistoryKind.SUBMITTED, steps.submitted()),
                        step(HistoryKind.VERIFIED, steps.verified()),
                        step(HistoryKind.APPROVED, steps.approved()))
                .flatMap(each -> each);
    }

    private PastHappening filled(EntryCell cell, String text) {
        return new PastHappening(
                Happening.to(HistoryKind.SAVED, office, entry).in(cell).change("", text), entry.entered());
    }

    private Stream<PastHappening> step(HistoryKind kind, @Nullable Step made) {
        return made == null ? Stream.empty() : Stream.of(new PastHappening(Happening.to(kind, office, entry), made));
    }
}
