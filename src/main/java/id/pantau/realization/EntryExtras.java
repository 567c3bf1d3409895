package id.pantau.realization;

import java.util.List;

/** What belongs to some entries and is stored beside them. */
record EntryExtras(List<EntryRecordRows.Attached> attached, List<EntryRecordRows.Times> times, List<Remark> remarks) {

    List<EvidenceSummary> evidence(Entry entry) {
        return attached.stream()
                .filter(piece -> piece.getEntry() == entry.id().value())
                .map(piece -> new EvidenceSummary(
                        piece.getKind(),
                        piece.getTitle(),
                        piece.getFileName(),
                        piece.getSize(),
                        piece.getSha256(),
                        piece.getContent()))
                .toList();
    }

    long history(Entry entry) {
        return times.stream()
                .filter(each -> each.getEntry() == entry.id().value())
                .mapToLong(EntryRecordRows.Times::getTimes)
                .sum();
    }

    /** Those of the last time it was sent back, while it waits to be mended. */
    List<Remark> remarks(Entry entry) {
        return entry.state() == EntryState.RETURNED
                ? remarks.stream()
                        .filter(remark -> remark.entry().equals(entry.id()) && remark.round() == entry.round())
                        .toList()
                : List.of();
    }
}
