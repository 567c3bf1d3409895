package id.pantau.realization;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who brought an entry a step further, and when. */
@Embeddable
public record Step(long account, String name, Instant at) {

    static boolean isBy(@Nullable Step step, long account) {
        return step != null && step.account() == account;
    }
}
