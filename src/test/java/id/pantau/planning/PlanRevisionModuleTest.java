package id.pantau.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.comparing.KeyMatching;
import id.pantau.planning.comparing.PlanDifference;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(JakartaBarat.class)
class PlanRevisionModuleTest {

    private static final RevisionReason JULY = reason(Month.JULY);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanVersionService versions;

    @Autowired
    private PlanRevisionService revisions;

    private Imported imported;
    private PlanId first;

    @BeforeEach
    void importPlans() {
        imported = jakartaBarat.imported();
        first = imported.secretariat();
    }

    @Test
    void aRevisionBeginsWithTheSameContentKeysAndAnswers() {
        PlanId second = asPlanner(() -> revisions.revise(first, JULY));

        assertThat(asPlanner(() -> PlanDifference.between(plans.content(first), plans.content(second)))
                        .isEmpty())
                .isTrue();
        assertThat(asPlanner(() -> plans.content(second)))
                .usingRecursiveComparison()
                .isEqualTo(asPlanner(() -> plans.content(first)));
        assertThat(asPlanner(() -> plans.plan(second)).summary())
                .returns(2, PlanSummary::version)
                .returns(PlanStatus.DRAFT, PlanSummary::status)
                .returns(first, PlanSummary::firstVersion)
                .returns(Month.JULY, PlanSummary::effectiveFrom);
    }

    @Test
    void theHistoryTellsOfEveryVersionWhyWhenAndByWhom() {
        PlanId second = asPlanner(() -> revisions.revise(first, JULY));

        List<PlanVersion> history = asPlanner(() -> versions.history(first)).versions();

        assertThat(history).extracting(PlanVersion::id).containsExactly(first, second);
        assertThat(history.getFirst().reason()).isNull();
        assertThat(history.getLast())
                .returns("Revisi DIPA ke-2", PlanVersion::reason)
                .returns(LocalDate.of(2024, 6, 28), PlanVersion::date)
                .returns(YearMonth.of(2024, 7), PlanVersion::effectiveFrom)
                .returns("perencana", PlanVersion::who);
    }

    @Test
    void anActiveRevisionSupersedesItsFormerVersionAndEachCountsInItsMonths() {
        PlanId second = activeRevision(first, JULY);
        PlanId third = activeRevision(second, reason(Month.OCTOBER));

        assertThat(asPlanner(() -> versions.history(third)).versions())
                .extracting(PlanVersion::status)
                .containsExactly(PlanStatus.SUPERSEDED, PlanStatus.SUPERSEDED, PlanStatus.ACTIVE);
        assertThat(List.of(1, 6, 7, 9, 10, 12))
                .extracting(month -> asPlanner(() -> versions.monitoredIn(imported.office(), YearMonth.of(2024, month)))
                        .orElseThrow()
                        .id())
                .containsExactly(first, first, second, second, third, third);
        assertThat(asPlanner(() -> versions.monitoredIn(imported.office(), YearMonth.of(2025, 1))))
                .isEmpty();
        assertThat(asPlanner(() -> plans.monitored(imported.office(), JakartaBarat.YEAR))
                        .orElseThrow()
                        .id())
                .isEqualTo(third);
    }

    @Test
    void aDraftDoesNotCountBeforeItIsActivated() {
        asPlanner(() -> revisions.revise(first, JULY));

        assertThat(asPlanner(() -> versions.monitoredIn(imported.office(), YearMonth.of(2024, 12)))
                        .orElseThrow()
                        .id())
                .isEqualTo(first);
        assertThat(asPlanner(() -> plans.plan(first)).summary().status()).isEqualTo(PlanStatus.ACTIVE);
    }

    @Test
    void theOlderVersionStaysReadableAsItWas() {
        NewPlan before = asPlanner(() -> plans.content(first));
        PlanId second = asPlanner(() -> revisions.revise(first, JULY));
        asPlanner(() -> {
            plans.replace(second, 1, before.withObjectives(before.objectives().subList(0, 20)));
            plans.activate(second);
            return second;
        });

        assertThat(asPlanner(() -> plans.content(first))).isEqualTo(before);
        assertThat(asPlanner(() -> plans.plan(second)).objectives()).hasSize(20);
    }

    @Test
    void aDocumentReadAgainBecomesARevisionWithTheKeysOfWhatItKeeps() {
        NewPlan read = new SeedDocument("jakarta-barat-rak-2024").plan(1);
        NewPlan shorter = read.withObjectives(read.objectives().subList(1, 24));
        PlanId second =
                asPlanner(() -> revisions.revise(first, JULY, KeyMatching.adopt(plans.content(first), shorter)));
        PlanSummary summary = asPlanner(() -> plans.plan(second)).summary();

        EarlierParts earlier = asPlanner(() -> versions.earlier(summary));

        assertThat(earlier.plans()).containsExactly(first);
        assertThat(earlier.indicators())
                .hasSize((int) asPlanner(() -> plans.plan(second)).indicators().count());
        earlier.indicators()
                .forEach((before, now) -> assertThat(text(second, now)).isEqualTo(text(first, before)));
    }

    @Test
    void anotherDocumentIsNoRevision() {
        NewPlan other = new SeedDocument("banten-rak-2021").plan(0);

        isRefused(() -> revisions.revise(first, JULY, other), "planning.version.other-document");
    }

    @Test
    void onlyOneRevisionIsOpenAtATime() {
        PlanId draft = asPlanner(() -> revisions.revise(first, JULY));

        isRefused(() -> revisions.revise(first, JULY), "planning.version.open");
        asPlanner(() -> {
            revisions.discard(draft);
            return draft;
        });
        assertThat(asPlanner(() -> versions.history(first)).versions()).hasSize(1);
        assertThat(asPlanner(() -> plans.plan(asPlanner(() -> revisions.revise(first, JULY))))
                        .summary()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void ofTwoWhoReviseAtTheSameMomentOneIsToldOfTheOther() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Boolean> attempt = () -> {
            start.await();
            try {
                asPlanner(() -> revisions.revise(first, JULY));
                return true;
            } catch (DomainException told) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(attempt, attempt));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void aDraftIsEditedAndASupersededVersionIsLeftAlone() {
        PlanId second = asPlanner(() -> revisions.revise(first, JULY));
        isRefused(() -> revisions.revise(second, JULY), "planning.version.open");
        asPlanner(() -> {
            plans.activate(second);
            return second;
        });

        isRefused(() -> revisions.revise(first, JULY), "planning.version.not-active");
        isRefused(() -> discard(second), "planning.version.no-revision");
        isRefused(() -> discard(first), "planning.version.no-revision");
        isRefused(
                () -> {
                    plans.activate(first);
                    return first;
                },
                "planning.version.superseded");
    }

    @Test
    void aRevisionMayBeExplainedAnewWhileItIsADraftButNotCountBeforeItsFormerVersion() {
        PlanId second = activeRevision(first, JULY);
        PlanId third = asPlanner(() -> revisions.revise(second, reason(Month.OCTOBER)));

        asPlanner(() -> {
            revisions.explain(third, reason(Month.SEPTEMBER));
            return third;
        });

        assertThat(asPlanner(() -> plans.plan(third)).summary().effectiveFrom()).isEqualTo(Month.SEPTEMBER);
        isRefused(
                () -> {
                    revisions.explain(third, reason(Month.MAY));
                    return third;
                },
                "planning.version.month-taken");
    }

    @Test
    void aRevisionNeedsAReason() {
        assertThatThrownBy(() -> new RevisionReason("  ", LocalDate.of(2024, 7, 1), Month.JULY))
                .hasMessage("planning.version.reason-missing");
        assertThatThrownBy(() -> new RevisionReason("x".repeat(1001), LocalDate.of(2024, 7, 1), Month.JULY))
                .hasMessage("planning.version.reason-too-long");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThePlannerOfTheOfficeRevisesAndWhoeverReadsThePlanReadsItsHistory(Role role) {
        String own = jakartaBarat.account(role.name(), RoleGrant.of(role, imported.office()));
        String stranger = jakartaBarat.account(role.name(), RoleGrant.of(role, jakartaBarat.office()));
        PlanId draft = asPlanner(() -> revisions.revise(first, JULY));
        boolean planner = role == Role.PLANNER;

        assertThat(may(own, () -> revisions.freeMonths(first))).isEqualTo(planner);
        assertThat(may(own, () -> {
                    revisions.explain(draft, JULY);
                    return draft;
                }))
                .isEqualTo(planner);
        assertThat(may(own, () -> versions.history(first))).isTrue();
        assertThat(may(stranger, () -> versions.history(first))).isFalse();
        assertThat(may(stranger, () -> revisions.freeMonths(first))).isFalse();
        assertThat(may(stranger, () -> revisions.revise(first, JULY))).isFalse();
        assertThat(may(stranger, () -> discard(draft))).isFalse();
        assertThat(may(own, () -> discard(draft))).isEqualTo(planner);
        asPlanner(() -> versions.history(first).draft().map(left -> discard(left.id())));
        assertThat(may(own, () -> revisions.revise(first, JULY))).isEqualTo(planner);
    }

    private boolean may(String username, Supplier<?> work) {
        return jakartaBarat.as(username, () -> {
            try {
                work.get();
                return true;
            } catch (NotFoundException refused) {
                return false;
            }
        });
    }

    private void isRefused(Supplier<?> work, String messageKey) {
        assertThatThrownBy(() -> asPlanner(work))
                .isInstanceOf(DomainException.class)
                .hasMessage(messageKey);
    }

    private PlanId discard(PlanId draft) {
        revisions.discard(draft);
        return draft;
    }

    private PlanId activeRevision(PlanId plan, RevisionReason reason) {
        return asPlanner(() -> {
            PlanId next = revisions.revise(plan, reason);
            plans.activate(next);
            return next;
        });
    }

    private String text(PlanId plan, IndicatorId indicator) {
        return asPlanner(() -> plans.plan(plan))
                .indicator(indicator)
                .orElseThrow()
                .text();
    }

    private static RevisionReason reason(Month from) {
        return new RevisionReason("Revisi DIPA ke-2", LocalDate.of(2024, 6, 28), from);
    }

    private <T> T asPlanner(Supplier<T> work) {
        return jakartaBarat.as(imported.planner(), work);
    }
}
