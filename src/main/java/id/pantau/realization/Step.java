package id.pantau.realization;

import id.pantau.shared.Actor;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who brought an entry a step further, and when. */
@Embeddable
public record Step(long account, String name, Instant at) {

    static Step of(Actor actor, Instant at) {
        return new Step(actor.id().value(), actor.name(), at);
    }

    static boolean isBy(@Nullable Step step, long account) {
        return step != null && step.account() == account;
    }
}
