package id.pantau.api;

import id.pantau.planning.Finding;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLevel;
import id.pantau.planning.SheetReading;
import id.pantau.uikit.Texts;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about a workbook that was read.
 *
 * @param plans one for each sheet that holds a plan
 * @param findings one for each cell; findings of one cause have the same code and message
 * @param applied whether the plans were stored
 */
record ImportAnswer(List<Sheet> plans, List<Found> findings, boolean applied) {

    /**
     * A sheet that holds a plan.
     *
     * @param id of the stored plan; null when nothing was stored
     * @param budgetStated sum of the budget cells as printed, in rupiah
     */
    record Sheet(
            String sheet,
            @Nullable Long id,
            PlanKind kind,
            PlanLevel level,
            String owner,
            int year,
            CountsAnswer counts,
            String budgetStated,
            long openQuestions) {}

    /**
     * Something to tell the planner.
     *
     * @param cell such as {@code I7}; null when it concerns the whole sheet
     * @param message in Indonesian
     */
    record Found(
            Finding.Severity severity,
            String sheet,
            @Nullable String cell,
            String code,
            String message) {}

    /** @param stored the ids of the plans in the order of their sheets; empty when nothing was stored */
    static ImportAnswer of(List<SheetReading> readings, List<PlanId> stored) {
        Iterator<PlanId> ids = stored.iterator();
        return new ImportAnswer(
                readings.stream()
                        .flatMap(reading -> reading.plan() == null
                                ? Stream.empty()
                                : Stream.of(sheet(
                                        reading,
                                        reading.plan(),
                                        ids.hasNext() ? ids.next().value() : null)))
                        .toList(),
                readings.stream()
                        .flatMap(reading -> reading.findings().stream())
                        .flatMap(ImportAnswer::found)
                        .toList(),
                !stored.isEmpty());
    }

    private static Sheet sheet(SheetReading reading, NewPlan plan, @Nullable Long id) {
        PlanHeader header = plan.header();
        return new Sheet(
                reading.sheet(),
                id,
                header.kind(),
                header.level(),
                header.owner(),
                header.year().value(),
                CountsAnswer.of(plan.counts()),
                Decimals.text(plan.allocations().stream()
                        .map(allocation -> allocation.amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)),
                plan.counts().openSchedules());
    }

    private static Stream<Found> found(Finding finding) {
        String message = Texts.text(finding.code(), finding.arguments().toArray());
        return finding.cells().isEmpty()
                ? Stream.of(new Found(finding.severity(), finding.sheet(), null, finding.code(), message))
                : finding.cells().stream()
                        .map(cell -> new Found(finding.severity(), finding.sheet(), cell, finding.code(), message));
    }
}
