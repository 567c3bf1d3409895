package id.pantau.planning.cascade;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The wording of every indicator and objective of the plans. */
class CascadeTexts {

    private final Map<CascadeNode, PlainText> indicators = new HashMap<>();
    private final Map<CascadeNode, PlainText> objectives = new HashMap<>();

    CascadeTexts(List<CascadePlan> plans) {
        for (CascadePlan plan : plans) {
            plan.indicators().forEach(indicator -> indicators.put(indicator.node(), PlainText.of(indicator.text())));
            plan.objectives().forEach(objective -> objectives.put(objective.node(), PlainText.of(objective.text())));
        }
    }

    boolean knows(CascadePair pair) {
        return indicators.containsKey(pair.parent()) && objectives.containsKey(pair.child());
    }

    BigDecimal likeness(CascadePair pair) {
        return indicator(pair).likeness(objective(pair));
    }

    /** Whether both texts still have the words they had when the answer was given. */
    boolean unchangedSince(DecisionRow answer, CascadePair pair) {
        return indicator(pair).equals(PlainText.of(answer.parentText()))
                && objective(pair).equals(PlainText.of(answer.childText()));
    }

    private PlainText indicator(CascadePair pair) {
        return Objects.requireNonNull(indicators.get(pair.parent()));
    }

    private PlainText objective(CascadePair pair) {
        return Objects.requireNonNull(objectives.get(pair.child()));
    }
}
