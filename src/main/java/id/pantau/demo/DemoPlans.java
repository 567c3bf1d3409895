package id.pantau.demo;

import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.MeasureChoice;
import id.pantau.planning.PlanDraftService;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanImportService;
import id.pantau.planning.PlanService;
import id.pantau.shared.OfficeId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
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
            // what the published documents do not say, nobody answers for the office
            drafts.leaveOpen(plan);
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
