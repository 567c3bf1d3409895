package id.pantau.realization;

import id.pantau.achievement.CarriedOut;
import id.pantau.planning.ActionItemId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The progress of one action as it is stored with an entry, under the id of the action. */
@Embeddable
record ActionEntry(
        @Enumerated(EnumType.STRING) @Nullable CarriedOut carriedOut,
        @Nullable BigDecimal physicalPercent,
        @Nullable BigDecimal spent,
        @Enumerated(EnumType.STRING) @Nullable SpendingBasis spentBasis) {

    static ActionEntry of(ActionProgress progress) {
        return new ActionEntry(progress.carriedOut(), progress.physicalPercent(), progress.spent(), progress.basis());
    }

    ActionProgress of(ActionItemId action) {
        return new ActionProgress(action, carriedOut, physicalPercent, spent, spentBasis);
    }
}
