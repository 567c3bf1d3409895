package id.pantau.planning.comparing;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlannedSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Changes to a plan as people make them in a workbook. */
record RandomEdits(Random random) {

    /** A row is put in, taken out or reworded; one more change the larger {@code count} is. */
    NewPlan applyTo(NewPlan plan, int count) {
        NewPlan edited = plan;
        for (int done = 0; done < count; done++) {
            edited = edit(edited, done);
        }
        return edited;
    }

    private NewPlan edit(NewPlan plan, int nth) {
        int place = random.nextInt(plan.objectives().size());
        return switch (random.nextInt(6)) {
            case 0 -> objectives(plan, objectives -> objectives.add(place, inserted(nth)));
            case 1 ->
                plan.objectives().size() == 1
                        ? edit(plan, nth)
                        : objectives(plan, objectives -> objectives.remove(place));
            case 2 ->
                at(
                        plan,
                        place,
                        objective -> objective.withIndicators(change(
                                objective.indicators(),
                                indicator -> new NewIndicator(
                                        indicator.key(),
                                        reworded(indicator.text()),
                                        indicator.target(),
                                        indicator.targetJoined(),
                                        indicator.measure(),
                                        indicator.actions()))));
            case 3 ->
                at(
                        plan,
                        place,
                        objective -> objective.withIndicators(change(
                                objective.indicators(),
                                indicator -> new NewIndicator(
                                        indicator.key(),
                                        indicator.text(),
                                        indicator.target() + "0",
                                        indicator.targetJoined(),
                                        indicator.measure(),
                                        indicator.actions()))));
            case 4 ->
                at(
                        plan,
                        place,
                        objective -> new NewObjective(
                                objective.key(),
                                objective.number(),
                                reworded(objective.text()),
                                objective.heading(),
                                objective.indicators()));
            default ->
                at(
                        plan,
                        place,
                        objective -> objective.withIndicators(change(
                                objective.indicators(),
                                indicator ->
                                        indicator.withActions(change(indicator.actions(), RandomEdits::unscheduled)))));
        };
    }

    private static NewAction unscheduled(NewAction action) {
        return new NewAction(
                action.key(),
                action.program(),
                action.activity(),
                action.output() + "!",
                action.subActivity(),
                action.owner(),
                PlannedSchedule.none(),
                action.allocation(),
                action.joined());
    }

    private static NewPlan objectives(NewPlan plan, Consumer<List<NewObjective>> change) {
        List<NewObjective> objectives = new ArrayList<>(plan.objectives());
        change.accept(objectives);
        return plan.withObjectives(objectives);
    }

    private static NewPlan at(NewPlan plan, int place, UnaryOperator<NewObjective> change) {
        return objectives(plan, objectives -> objectives.set(place, change.apply(objectives.get(place))));
    }

    private <T> List<T> change(List<T> parts, UnaryOperator<T> change) {
        if (parts.isEmpty()) {
            return parts;
        }
        int place = random.nextInt(parts.size());
        return IntStream.range(0, parts.size())
                .mapToObj(at -> at == place ? change.apply(parts.get(at)) : parts.get(at))
                .toList();
    }

    private static NewObjective inserted(int nth) {
        NewIndicator indicator = new NewIndicator(
                "new-" + nth + ".I", "Jumlah kunjungan perpustakaan ke-" + nth, "5", false, null, List.of());
        return new NewObjective(
                "new-" + nth, null, "Meningkatnya kunjungan warga ke perpustakaan " + nth, null, List.of(indicator));
    }

    /** Two of its words are others now. */
    private String reworded(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        words.set(random.nextInt(words.size()), "seluruh");
        words.add("yang baik");
        return String.join(" ", words);
    }
}
