package id.pantau.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.pantau.planning.NewPlan;
import id.pantau.planning.checking.PlanCheck;
import id.pantau.planning.editing.PlanEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a document leaves open, each cause once with its cells, answered in place. */
final class ImportQuestions extends Composite<Div> {

    /** The form of the answer is gone and the page is shorter: what came of it must not lie out of sight. */
    private static final String TO_THE_EYES = "this.scrollIntoView({block: 'nearest'})";

    private record Shown(PlanCheck check, Div panel) {}

    private final Consumer<PlanEdit> answer;
    private final ImportPlaces places;
    private final Consumer<String> jump;
    private final List<Shown> shown = new ArrayList<>();

    /** @param jump takes the key of a part to the eyes of the person */
    ImportQuestions(ImportPlaces places, Consumer<String> jump, Consumer<PlanEdit> answer) {
        this.places = places;
        this.jump = jump;
        this.answer = answer;
        getContent().addClassName("import-questions");
    }

    /**
     * Shows what is open now. A question that nothing was answered of stays as it is, with what was selected in it.
     *
     * @param answered the change that led to the plan; empty at first
     */
    void show(NewPlan plan, List<PlanCheck> checks, Optional<PlanEdit> answered) {
        List<Shown> before = List.copyOf(shown);
        shown.clear();
        for (PlanCheck check : checks) {
            shown.add(before.stream()
                    .filter(other -> other.check().equals(check))
                    .filter(other -> answered.stream()
                            .flatMap(edit -> edit.touches().stream())
                            .noneMatch(check.keys()::contains))
                    .findFirst()
                    .orElseGet(() -> new Shown(check, panel(plan, check))));
        }
        getContent().removeAll();
        shown.forEach(question -> getContent().add(question.panel()));
        setVisible(!shown.isEmpty());
        if (answered.isPresent()) {
            shown.stream()
                    .filter(question -> !before.contains(question))
                    .findFirst()
                    .ifPresent(question -> question.panel().getElement().executeJs(TO_THE_EYES));
        }
    }

    private Div panel(NewPlan plan, PlanCheck check) {
        PlanQuestions question = new PlanQuestions(answer);
        question.show(plan, List.of(check));
        List<ImportCells.Cell> cells = check.keys().stream()
                .map(key -> new ImportCells.Cell(places.cell(key), Optional.of(key)))
                .filter(cell -> !cell.address().isEmpty())
                .toList();
        Div panel = new Div(question, new ImportCells(cells, jump));
        panel.addClassName("import-question");
        return panel;
    }
}
