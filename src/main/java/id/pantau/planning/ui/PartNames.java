package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.uikit.Formats;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the parts of a plan are called when a sentence has to name one of them. */
final class PartNames {

    private static final int LONGEST = 110;

    private final Map<String, String> names = new HashMap<>();

    PartNames(NewPlan plan) {
        plan.headings().forEach(heading -> names.put(heading.key(), shortened(heading.raw())));
        plan.objectives().forEach(this::add);
        Map<Integer, String> firstRows = new HashMap<>();
        plan.actions()
                .filter(action -> action.allocation() != null)
                .forEach(action -> firstRows.putIfAbsent(action.allocation(), of(action.key())));
        for (int place = 0; place < plan.allocations().size(); place++) {
            NewAllocation allocation = plan.allocations().get(place);
            String row = allocation.program() == null ? firstRows.get(place) : shortened(allocation.program());
            names.put(allocation.key(), joined(Formats.money(allocation.amount()), row));
        }
    }

    private void add(NewObjective objective) {
        names.put(objective.key(), numbered(objective, shortened(objective.text())));
        for (NewIndicator indicator : objective.indicators()) {
            names.put(indicator.key(), numbered(objective, shortened(indicator.text())));
            for (NewAction action : indicator.actions()) {
                String words = Stream.of(action.subActivity(), action.activity(), indicator.text())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
                names.put(action.key(), numbered(objective, shortened(words)));
            }
        }
    }

    /** What the part of that key is called; its key where it is no longer there. */
    String of(String key) {
        return names.getOrDefault(key, key);
    }

    private static String numbered(NewObjective objective, String words) {
        return objective.number() == null
                ? words
                : text("planning.answer.row", objective.number().replaceFirst("\\.$", ""), words);
    }

    private static String joined(String amount, @Nullable String row) {
        return row == null ? amount : amount + " · " + row;
    }

    static String shortened(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return text("planning.answer.unnamed");
        }
        String tidy = words.replaceAll("\\s+", " ").strip();
        return tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST - 1).strip() + "…";
    }
}
