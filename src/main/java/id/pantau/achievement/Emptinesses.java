package id.pantau.achievement;

import id.pantau.achievement.Reading.Emptiness;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the ways of writing nothing apart. */
final class Emptinesses {

    private static final Set<String> DASHES = Set.of("-", "--", "---", "–", "—", "−");
    private static final Set<String> NOT_APPLICABLE =
            Set.of("n/a", "na", "n.a", "n.a.", "#n/a", "tidak berlaku", "tidak relevan");
    private static final Set<String> NIL = Set.of("nihil", "nil", "rp -", "rp. -", "rp-", "rp.-");

    private Emptinesses() {}

    /** The emptiness of a cleaned text, or null when it says something. */
    static @Nullable Emptiness of(String clean) {
        if (clean.isEmpty()) {
            return Emptiness.BLANK;
        }
        String lower = clean.toLowerCase(Locale.ROOT);
        if (DASHES.contains(lower)) {
            return Emptiness.DASH;
        }
        if (NOT_APPLICABLE.contains(lower)) {
            return Emptiness.NOT_APPLICABLE;
        }
        return NIL.contains(lower) ? Emptiness.STATED_NIL : null;
    }
}
