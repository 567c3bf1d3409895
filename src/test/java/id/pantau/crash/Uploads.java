package id.pantau.crash;

import java.util.ArrayList;
import java.util.List;

/** The filled sheets that were uploaded over all rounds, held against the column they write to. */
final class Uploads {

    private final List<String> sent = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private int applied;
    private int lastApplied = -1;
    private int rows;

    void hear(Word word) {
        switch (word.kind()) {
            case SENT -> sent.add(word.value());
            case APPLIED -> {
                applied++;
                lastApplied = sent.indexOf(word.value());
                rows = Integer.parseInt(word.cell());
            }
            default -> found.add(word.value());
        }
    }

    int applied() {
        return applied;
    }

    /** What is wrong with the column at the start of a round; it is forgotten then. */
    List<String> losses() {
        List<String> losses = new ArrayList<>();
        List<String> values = found.stream().distinct().toList();
        if (values.size() > 1 || applied > 0 && found.size() != rows) {
            losses.add("half an upload: %d of %d rows, %s".formatted(found.size(), rows, values));
        } else if (sent.indexOf(values.isEmpty() ? "" : values.getFirst()) < lastApplied) {
            losses.add("the rows hold %s, the last upload was %s".formatted(values, sent.get(lastApplied)));
        }
        found.clear();
        return losses;
    }
}
