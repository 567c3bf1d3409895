package id.pantau.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.achievement.CarriedOut;
import id.pantau.document.DocumentFormat;
import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanRevisionService;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.RevisionReason;
import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.PlanProgress;
import id.pantau.progress.ProgressService;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryContent;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryPatch;
import id.pantau.realization.EntryState;
import id.pantau.realization.Narrative;
import id.pantau.realization.RealizationService;
import id.pantau.realization.SampleEntries;
import id.pantau.realization.SpendingBasis;
import id.pantau.realization.TaskRow;
import id.pantau.shared.DomainException;
import id.pantau.shared.Quarter;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A plan that is revised in the middle of its year: what was reported before stays as it was. */
@SpringBootTest(properties = {"pantau.today=2024-10-08", "spring.jpa.properties.hibernate.generate_statistics=true"})
@Import(JakartaBarat.class)
class RevisedYearModuleTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final String REMOVED = "S24";
    private static final int MORE_STATEMENTS = 2;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private SampleEntries samples;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanRevisionService revisions;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private ProgressService progress;

    @Autowired
    private ReportService reports;

    @Autowired
    private EntityManagerFactory entities;

    private Imported imported;
    private PlanId first;
    private String secretary;
    private String finance;

    @BeforeEach
    void reportTheFirstHalfOfTheYear() {
        imported = jakartaBarat.imported();
        first = imported.secretariat();
        secretary = jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, imported.office()));
        finance = jakartaBarat.reporter(imported, JakartaBarat.FINANCE);
        List.of(Month.JANUARY, Month.MARCH, Month.JUNE).forEach(this::report);
    }

    @Test
    void reportsOfQuartersUnderTheFirstVersionStayTheSameByteForByte() {
        byte[] firstQuarter = file(Quarter.I);
        byte[] secondQuarter = file(Quarter.II);
        byte[] thirdQuarter = file(Quarter.III);
        List<QuarterReport> before = asSecretary(() -> reports.quarters(imported.office(), JakartaBarat.YEAR));

        revise(Month.JULY);

        assertThat(file(Quarter.I)).isEqualTo(firstQuarter);
        assertThat(file(Quarter.II)).isEqualTo(secondQuarter);
        assertThat(file(Quarter.III)).isNotEqualTo(thirdQuarter);
        assertThat(asSecretary(() -> reports.quarters(imported.office(), JakartaBarat.YEAR)))
                .startsWith(before.get(0), before.get(1));
    }

    @Test
    void figuresOfTheFirstVersionStayTheSame() {
        PlanProgress before = asSecretary(() -> progress.progress(first, Month.JUNE));

        revise(Month.JULY);

        PlanProgress after = asSecretary(() -> progress.progress(first, Month.JUNE));
        assertThat(after.indicators()).isEqualTo(before.indicators());
        assertThat(after.absorption()).isEqualTo(before.absorption());
    }

    @Test
    void theNewVersionGoesOnFromWhatWasEnteredBefore() {
        PlanId second = revise(Month.JULY);
        report(Month.SEPTEMBER);

        PlanProgress now = asSecretary(() -> progress.progress(second, Month.SEPTEMBER));
        IndicatorProgress row = now.indicators().stream()
                .filter(candidate -> !candidate.entries().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(row.entries())
                .extracting(entry -> entry.month().getMonth())
                .containsExactly(Month.JANUARY, Month.MARCH, Month.JUNE, Month.SEPTEMBER);
        assertThat(row.spent()).isEqualByComparingTo("4000000");
        assertThat(row.spentOn(row.indicator().actions().getFirst().id())).isEqualByComparingTo("4000000");
        assertThat(now.plan().objectives())
                .noneMatch(objective -> objective.key().equals(REMOVED));
        assertThat(asSecretary(() -> progress.progress(first, Month.SEPTEMBER)).indicators())
                .flatExtracting(IndicatorProgress::entries)
                .noneMatch(entry -> entry.month().getMonth() == Month.SEPTEMBER);
    }

    @Test
    void theTargetIsThatOfTheVersionAskedFor() {
        PlanId second = revise(Month.JULY);

        assertThat(target(second, Month.JUNE)).isEqualTo("55%");
        assertThat(target(first, Month.JUNE)).isNotEqualTo("55%");
    }

    @Test
    void tasksOfAMonthAreThoseOfTheVersionThatCountsInIt() {
        PlanId second = revise(Month.OCTOBER);

        assertThat(tasksOf(OCTOBER)).isEqualTo(second);
        assertThat(tasksOf(YearMonth.of(2024, 9))).isEqualTo(first);
        assertThat(tasksOf(YearMonth.of(2024, 3))).isEqualTo(first);
    }

    @Test
    void aMonthIsEnteredOnlyUnderTheVersionThatCountsInIt() {
        TaskRow old = row(OCTOBER);
        revise(Month.OCTOBER);

        assertThatThrownBy(() -> save(change(old, "50", List.of())))
                .isInstanceOf(DomainException.class)
                .hasMessage("realization.plan.other-version");
    }

    @Test
    void aDraftBegunUnderTheFormerVersionIsFinishedUnderTheNewOne() {
        TaskRow before = row(OCTOBER);
        ActionProgress begun = done(before.actions().getFirst().id());
        save(change(before, "50", List.of(begun)));

        PlanId second = revise(Month.OCTOBER);
        TaskRow after = row(OCTOBER);
        EntryDetails carried = after.entry().orElseThrow();
        EntryDetails saved = save(change(after, "60", List.of()));

        assertThat(carried)
                .returns("50", EntryDetails::value)
                .returns(after.indicator().id(), EntryDetails::indicator);
        assertThat(saved.value()).isEqualTo("60");
        assertThat(saved.progress(after.actions().getFirst().id()).orElseThrow().spent())
                .isEqualByComparingTo("1000000");
        assertThat(row(OCTOBER).entry().orElseThrow().value()).isEqualTo("60");
        assertThat(asSecretary(() -> realizations.entries(plans.plan(first), Month.OCTOBER)))
                .filteredOn(entry -> entry.month().equals(OCTOBER))
                .extracting(EntryDetails::value)
                .containsExactly("50");
    }

    @Test
    void noRevisionReachesBackIntoMonthsThatWereReported() {
        assertThat(asPlanner(() -> revisions.freeMonths(first)))
                .startsWith(Month.JULY)
                .hasSize(6);
        assertThatThrownBy(() -> revise(Month.JUNE)).hasMessage("planning.version.month-taken");

        PlanId draft = asPlanner(() -> revisions.revise(first, reason(Month.JULY)));
        report(Month.AUGUST);

        assertThatThrownBy(() -> asPlanner(() -> activate(draft))).hasMessage("planning.version.month-taken");
        asPlanner(() -> {
            revisions.explain(draft, reason(Month.SEPTEMBER));
            return activate(draft);
        });
    }

    @Test
    void aRevisionCostsAtMostTwoStatementsMoreHoweverManyThereAre() {
        long tasks = statements(finance, () -> realizations.tasks(OCTOBER));
        long figures = statements(secretary, () -> progress.progress(first, Month.OCTOBER));
        long report = statements(secretary, () -> file(Quarter.IV));

        PlanId second = revise(Month.SEPTEMBER);
        PlanId third = asPlanner(() -> activate(revisions.revise(second, reason(Month.OCTOBER))));

        assertThat(statements(finance, () -> realizations.tasks(OCTOBER))).isEqualTo(tasks + MORE_STATEMENTS);
        assertThat(statements(secretary, () -> progress.progress(third, Month.OCTOBER)))
                .isEqualTo(figures + MORE_STATEMENTS);
        assertThat(statements(secretary, () -> file(Quarter.IV))).isEqualTo(report + MORE_STATEMENTS);
        assertThat(statements(secretary, () -> file(Quarter.I))).isEqualTo(report);
    }

    private void report(Month month) {
        jakartaBarat.as(finance, () -> {
            samples.enter(
                    YearMonth.of(2024, month),
                    EntryState.APPROVED,
                    row -> Optional.of(new EntryContent(
                            "", List.of(done(row.actions().getFirst().id())), Narrative.NONE)));
            return month;
        });
    }

    private static ActionProgress done(ActionItemId action) {
        return new ActionProgress(action, CarriedOut.YES, BigDecimal.TEN, new BigDecimal("1000000"), SpendingBasis.SPP);
    }

    /** Without the last objective, with one more at the top, and with another target of the first indicator. */
    private PlanId revise(Month from) {
        return asPlanner(() -> activate(revisions.revise(first, reason(from), changed(plans.content(first)))));
    }

    private static NewPlan changed(NewPlan plan) {
        String retargeted = plan.indicators().findFirst().orElseThrow().key();
        List<NewObjective> objectives = new ArrayList<>(plan.objectives());
        objectives.removeIf(objective -> objective.key().equals(REMOVED));
        objectives.addFirst(new NewObjective(
                "new",
                "0",
                "Meningkatnya kunjungan perpustakaan",
                null,
                List.of(new NewIndicator("new.I", "Jumlah kunjungan", "5 kali", false, null, List.of(owned())))));
        return plan.withObjectives(objectives)
                .eachIndicator(indicator -> indicator.key().equals(retargeted)
                        ? new NewIndicator(
                                indicator.key(),
                                indicator.text(),
                                "55%",
                                indicator.targetJoined(),
                                indicator.measure(),
                                indicator.actions())
                        : indicator);
    }

    private static NewAction owned() {
        return new NewAction(
                "new.I.K",
                null,
                "Melayani kunjungan",
                null,
                null,
                JakartaBarat.HUMAN_RESOURCES,
                PlannedSchedule.none(),
                null,
                Set.of());
    }

    private PlanId activate(PlanId draft) {
        plans.activate(draft);
        return draft;
    }

    private static RevisionReason reason(Month from) {
        return new RevisionReason("Revisi DIPA ke-2", LocalDate.of(2024, 6, 28), from);
    }

    private String target(PlanId plan, Month through) {
        String key = asPlanner(() -> plans.content(first))
                .indicators()
                .findFirst()
                .orElseThrow()
                .key();
        return asSecretary(() -> progress.progress(plan, through)).indicators().stream()
                .map(IndicatorProgress::indicator)
                .filter(indicator -> indicator.key().equals(key))
                .map(IndicatorDetails::target)
                .findFirst()
                .orElseThrow();
    }

    private PlanId tasksOf(YearMonth month) {
        return jakartaBarat
                .as(finance, () -> realizations.tasks(month))
                .getFirst()
                .plan()
                .id();
    }

    private TaskRow row(YearMonth month) {
        return jakartaBarat.as(finance, () -> realizations.tasks(month)).getFirst().rows().stream()
                .filter(row -> !row.shared() && !row.objective().key().equals(REMOVED))
                .findFirst()
                .orElseThrow();
    }

    private static EntryPatch change(TaskRow row, String value, List<ActionProgress> actions) {
        return new EntryContent(value, actions, Narrative.NONE).patchOf(row);
    }

    private EntryDetails save(EntryPatch change) {
        return jakartaBarat.as(finance, () -> realizations.save(change)).entry();
    }

    private byte[] file(Quarter quarter) {
        return asSecretary(() -> reports.file(
                        ReportType.TRIWULAN_MONITORING,
                        DocumentFormat.XLSX,
                        imported.office(),
                        JakartaBarat.YEAR,
                        quarter)
                .content());
    }

    private long statements(String who, Supplier<?> work) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        return jakartaBarat.as(who, () -> {
            statistics.clear();
            work.get();
            return statistics.getPrepareStatementCount();
        });
    }

    private <T> T asSecretary(Supplier<T> work) {
        return jakartaBarat.as(secretary, work);
    }

    private <T> T asPlanner(Supplier<T> work) {
        return jakartaBarat.as(imported.planner(), work);
    }
}
