package id.pantau.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.MeasureChoice;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.PlanDraft;
import id.pantau.planning.PlanDraftService;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanImportService;
import id.pantau.planning.PlanService;
import id.pantau.planning.RepetitionAnswer;
import id.pantau.planning.ScheduleAnswer;
import id.pantau.planning.editing.AnswerRepetitions;
import id.pantau.planning.editing.AnswerSchedules;
import id.pantau.planning.editing.Together;
import id.pantau.shared.OfficeId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings the published documents in as a planner would. */
@Component
@OnlyInDemoMode
class DemoPlans {

    private static final String LOWER_IS_BETTER = "Persentase kekurangan dalam pemenuhan logistik";

    private final PlanImportService imports;
    private final PlanService plans;
    private final PlanDraftService drafts;

    DemoPlans(PlanImportService imports, PlanService plans, PlanDraftService drafts) {
        this.imports = imports;
        this.plans = plans;
        this.drafts = drafts;
    }

    void bringIn(OfficeId office, String document) {
        String file = document + ".xlsx";
        for (PlanId plan : imports.apply(office, imports.read(workbook(file), file))) {
            decideDirections(plan);
            leaveOpen(plan);
            plans.activate(plan);
        }
    }

    /** What a planner would decide: a shortage is better when it is smaller. */
    private void decideDirections(PlanId plan) {
        plans.plan(plan)
                .indicators()
                .filter(indicator -> indicator.text().equals(LOWER_IS_BETTER))
                .forEach(indicator -> plans.measureBy(indicator.id(), lowerIsBetter(indicator)));
    }

    /** What the published documents do not say, nobody answers for the office; the questions stay on its pages. */
    private void leaveOpen(PlanId plan) {
        PlanDraft draft = drafts.draft(plan);
        Set<String> rows = draft.content()
                .actions()
                .filter(action -> action.schedule().asked())
                .map(NewAction::key)
                .collect(toUnmodifiableSet());
        Set<String> amounts = draft.content().allocations().stream()
                .map(NewAllocation::key)
                .collect(toUnmodifiableSet());
        drafts.edit(
                draft,
                new Together(List.of(
                        new AnswerSchedules(rows, ScheduleAnswer.LEFT_OPEN, Set.of()),
                        new AnswerRepetitions(amounts, RepetitionAnswer.COUNTS))));
    }

    private static MeasureChoice lowerIsBetter(IndicatorDetails indicator) {
        return new MeasureChoice(
                Direction.LOWER_IS_BETTER,
                Formula.usualFor(Direction.LOWER_IS_BETTER),
                indicator.choice().rollUp());
    }

    private static byte[] workbook(String file) {
        try (InputStream content = Objects.requireNonNull(DemoPlans.class.getResourceAsStream("/demo/" + file))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
