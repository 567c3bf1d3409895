package id.pantau.realization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why something of an entry was sent back.
 *
 * @param round counts how often the entry was sent back, from 1
 * @param cell what has to be mended; null for the whole row
 */
public record Remark(EntryId entry, int round, @Nullable EntryCell cell, String reason, String by, Instant at) {

    boolean reopens(EntryCell wanted) {
        return cell == null || cell.equals(wanted);
    }
}
