package id.pantau.planning.ui.cascade;

import java.util.Arrays;
import java.util.Optional;

/** What of the pohon kinerja a person looks at. */
enum CascadeSection {
    /** The plans, and what leads from one to the next. */
    MAP("peta"),
    /** What waits for somebody to say yes or no, and what was said. */
    LINKS("tautan"),
    /** Where the promise changes on its way down. */
    TARGETS("target"),
    /** The budgets level by level. */
    BUDGETS("anggaran");

    private final String key;

    CascadeSection(String key) {
        this.key = key;
    }

    /** How the address names it. */
    String key() {
        return key;
    }

    static Optional<CascadeSection> of(String key) {
        return Arrays.stream(values())
                .filter(section -> section.key.equals(key))
                .findFirst();
    }
}
