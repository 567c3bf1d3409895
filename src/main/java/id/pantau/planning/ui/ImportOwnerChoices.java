package id.pantau.planning.ui;

import id.pantau.office.OwnerUnits;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewPlan;
import id.pantau.planning.importing.OwnerDecision;
import id.pantau.shared.FiscalYear;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the owner texts of a workbook stand for, as far as it was chosen. */
final class ImportOwnerChoices {

    /** One owner text in one year; units belong to a year. */
    record OwnerText(FiscalYear year, String text) {}

    /**
     * What a text stands for.
     *
     * @param units null for a unit the office does not have yet
     */
    record Choice(@Nullable OwnerUnits units) {}

    private final Map<OwnerText, Choice> chosen = new HashMap<>();
    private boolean touched;

    /** The owner texts of some plans, each once, in the order of the documents. */
    static List<OwnerText> in(Collection<NewPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.actions()
                        .map(NewAction::owner)
                        .filter(Objects::nonNull)
                        .map(owner -> new OwnerText(plan.header().year(), owner)))
                .distinct()
                .toList();
    }

    /** What was chosen; empty when nobody chose anything and nothing is certain. */
    Optional<Choice> of(OwnerText text) {
        return Optional.ofNullable(chosen.get(text));
    }

    /** A person says what the text stands for. */
    void choose(OwnerText text, Choice choice) {
        chosen.put(text, choice);
        touched = true;
    }

    /** The text certainly stands for this, unless a person says otherwise. */
    void suggest(OwnerText text, OwnerUnits units) {
        chosen.putIfAbsent(text, new Choice(units));
    }

    /** In another office the same words stand for other units. */
    void clear() {
        chosen.clear();
        touched = false;
    }

    boolean isTouched() {
        return touched;
    }

    /** What has to be remembered to store these plans. */
    List<OwnerDecision> decisions(Collection<NewPlan> plans) {
        return in(plans).stream()
                .map(text -> decision(text, chosen.get(text)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable OwnerDecision decision(OwnerText text, @Nullable Choice choice) {
        return choice == null || choice.units() == null
                ? null
                : new OwnerDecision(text.year(), text.text(), choice.units());
    }
}
