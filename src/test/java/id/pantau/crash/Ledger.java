package id.pantau.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was acknowledged over all rounds, held against what is found stored after each of them. */
final class Ledger {

    private final Set<String> acknowledged = new HashSet<>();
    private final Map<String, Set<String>> tried = new HashMap<>();
    private final List<Word> found = new ArrayList<>();
    private final Uploads uploads = new Uploads();

    void hear(Word word) {
        String written = word.cell() + " = " + word.value();
        switch (word.kind()) {
            case TRY ->
                tried.computeIfAbsent(word.cell(), cell -> new HashSet<>()).add(word.value());
            case ACK -> acknowledged.add(written);
            case FAILED -> {}
            case HELD, KEPT -> found.add(word);
            case SENT, APPLIED, SHEET -> uploads.hear(word);
        }
    }

    int acknowledged() {
        return acknowledged.size();
    }

    int uploads() {
        return uploads.applied();
    }

    /** What is wrong with what was found at the start of a round; it is forgotten then. */
    List<String> losses() {
        List<String> losses = new ArrayList<>(uploads.losses());
        Set<String> kept = new HashSet<>();
        Map<String, String> last = new HashMap<>();
        Map<String, String> held = new HashMap<>();
        for (Word word : found) {
            if (word.kind() == Word.Kind.KEPT) {
                kept.add(word.cell() + " = " + word.value());
                last.put(word.cell(), word.value());
            } else {
                held.put(word.cell(), word.value());
            }
        }
        acknowledged.stream()
                .filter(written -> !kept.contains(written))
                .forEach(written -> losses.add("acknowledged, and not in the history: " + written));
        last.forEach((cell, value) -> {
            if (!value.equals(held.get(cell))) {
                losses.add("%s holds %s, the history says %s".formatted(cell, held.get(cell), value));
            }
        });
        held.forEach((cell, value) -> {
            if (!value.isEmpty() && !tried.getOrDefault(cell, Set.of()).contains(value)) {
                losses.add("%s holds %s, which nobody wrote".formatted(cell, value));
            }
        });
        found.clear();
        return losses;
    }
}
