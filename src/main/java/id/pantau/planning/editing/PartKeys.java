package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import java.util.UUID;

/** Names for parts that are written on screen; those read from a document are named after their places in it. */
public final class PartKeys {

    private static final String WRITTEN = "N-";
    private static final int LETTERS = 12;

    private PartKeys() {}

    /** A name that no part has yet. */
    public static String fresh() {
        return WRITTEN + UUID.randomUUID().toString().replace("-", "").substring(0, LETTERS);
    }

    /** Whether the row was read from a document, which leaves its schedule as it is whatever is answered about it. */
    public static boolean fromDocument(NewPlan plan, String key) {
        return plan.source() != null && !key.startsWith(WRITTEN);
    }
}
