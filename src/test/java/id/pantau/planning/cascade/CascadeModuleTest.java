package id.pantau.planning.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.planning.JakartaBarat;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanRevisionService;
import id.pantau.planning.PlanService;
import id.pantau.planning.RevisionReason;
import id.pantau.planning.cascade.PlanPlace.Ground;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({JakartaBarat.class, Kaltim.class})
class CascadeModuleTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final RevisionReason APRIL =
            new RevisionReason("Revisi DIPA", LocalDate.of(2024, 4, 2), Month.APRIL);
    private static final int STATEMENTS_OF_A_MAP = 8;

    @Autowired
    private JakartaBarat people;

    @Autowired
    private Kaltim kaltim;

    @Autowired
    private CascadeService cascade;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanRevisionService revisions;

    @Autowired
    private EntityManagerFactory factory;

    private OfficeId office;
    private String planner;

    @BeforeEach
    void storeAgreements() {
        Kaltim.Stored stored = kaltim.stored();
        office = stored.office();
        planner = stored.planner();
    }

    @Test
    void storedAgreementsYieldTheWholeTree() {
        CascadeMap map = map();

        assertThat(map.tree().plans().stream().map(CascadePlan::owner).map(owner -> owner.split(" Sekretariat")[0]))
                .startsWith("KPU Provinsi Kalimantan Timur", "Sekretariat KPU Provinsi insi Kalimantan Timur")
                .containsSubsequence(
                        "Perencanaan, Data dan Informasi", "Data dan Informasi KPU Provinsi Kalimantan Timur")
                .hasSize(11);
        assertThat(map.links()).hasSize(113).allMatch(link -> link.state() == CascadeLink.State.PROPOSED);
        assertThat(map.tree().path(map.tree().plans().getLast())).hasSize(4);
        assertThat(map.mayDecide()).isTrue();
    }

    @Test
    void theOneOrphanIsNamedAndNoIndicatorIsLeftBehind() {
        CascadeMap map = map();

        assertThat(map.orphans())
                .extracting(CascadeObjective::text)
                .containsExactly("Tersusunnya Laporan pelaksanaan kegiatan Rapat Koordinasi/Bimbingan Teknis");
        assertThat(map.untaken()).isEmpty();
        assertThat(map.followsByText(map.tree().plans().get(1))).isFalse();
    }

    @Test
    void aStatementThatNamesAnotherSuperiorIsRemarkedOn() {
        CascadeMap map = map();

        assertThat(map.tree().plans().stream()
                        .filter(plan -> map.tree().namedInstead(plan).isPresent()))
                .extracting(CascadePlan::owner)
                .containsExactly("Data dan Informasi KPU Provinsi Kalimantan Timur");
    }

    @Test
    void theFourteenLinksAlongWhichThePromiseChangesAreNamed() {
        List<TargetDifference> differences = map().targetDifferences();

        assertThat(differences).hasSize(14);
        assertThat(differences.stream().filter(each -> each.kind() == TargetDifference.Kind.ADDED))
                .extracting(TargetDifference::below)
                .containsExactlyInAnyOrder(List.of("100%", "2 Lap"), List.of("1 Lap", "10 Kab/Kota"));
        assertThat(differences.stream().filter(each -> each.kind() == TargetDifference.Kind.VALUE))
                .extracting(TargetDifference::above)
                .containsExactlyInAnyOrder("95%", "100%", "60%", "36,36% (4 satker)");
    }

    @Test
    void theBudgetsAgreeAtEveryLevelAndAreNeverAddedOverLevels() {
        List<BudgetLine> lines = map().tree().budgets();

        assertThat(lines).hasSize(5 * 3).allMatch(BudgetLine::agrees);
        assertThat(lines.stream().filter(line -> line.program() == null).map(BudgetLine::amount))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("40496914000"),
                        new BigDecimal("40496914000"),
                        new BigDecimal("19429908000"),
                        new BigDecimal("9488957000"),
                        new BigDecimal("11578049000"));
    }

    @Test
    void aBudgetThatDoesNotAgreeShowsTheDifference() {
        change(plan -> plan.header().owner().startsWith("Perencanaan KPU"), plan -> plan.withAllocations(List.of()));

        assertThat(map().tree().budgets().stream()
                        .filter(line -> !line.agrees())
                        .map(BudgetLine::difference))
                .usingElementComparator(BigDecimal::compareTo)
                .containsOnly(new BigDecimal("-9365835000"))
                .hasSize(2);
    }

    @Test
    void allThatReadTheSameAreConfirmedAtOnceAndTheOthersWait() {
        assertThat(as(() -> cascade.confirmSame(office, YEAR))).isEqualTo(105);

        CascadeMap map = map();
        assertThat(map.undecided()).hasSize(8).noneMatch(CascadeLink::sameWords);
        assertThat(map.links().stream().filter(CascadeLink::confirmed))
                .hasSize(105)
                .allMatch(link -> link.decided() != null && link.decided().by().equals("perencana"));
        assertThat(as(() -> cascade.confirmSame(office, YEAR))).isZero();
    }

    @Test
    void whatIsRejectedIsNotProposedAgainAndWhatIsWithdrawnIs() {
        CascadeLink fuzzy = fuzzy();

        answer(fuzzy, CascadeAnswer.REJECTED);
        assertThat(map().links()).hasSize(112).noneMatch(link -> link.child().equals(fuzzy.child()));
        assertThat(map().orphans()).hasSize(2);
        assertThat(map().untaken()).hasSize(1);

        answer(fuzzy, CascadeAnswer.WITHDRAWN);
        assertThat(map().links()).hasSize(113);
    }

    @Test
    void aPersonLinksWhatNoTextSuggests() {
        CascadeMap map = map();
        CascadeObjective orphan = map.orphans().getFirst();
        CascadeNode indicator = map.tree()
                .above(map.tree().plan(orphan.node().plan()).orElseThrow())
                .orElseThrow()
                .objectives()
                .getFirst()
                .indicators()
                .getFirst()
                .node();

        as(() -> cascade.answer(office, YEAR, indicator, orphan.node(), CascadeAnswer.CONFIRMED));

        assertThat(map().orphans()).isEmpty();
        assertThat(map().down(indicator)).extracting(CascadeLink::child).contains(orphan.node());
    }

    @Test
    void aLinkFromBelowOrBesideIsRefused() {
        CascadeMap map = map();
        CascadeNode sekretaris =
                map.tree().plans().get(1).objectives().getFirst().node();
        CascadeNode section = map.tree()
                .plans()
                .getLast()
                .indicators()
                .findFirst()
                .orElseThrow()
                .node();

        assertThatThrownBy(() -> as(() -> cascade.answer(office, YEAR, section, sekretaris, CascadeAnswer.CONFIRMED)))
                .isInstanceOf(DomainException.class)
                .hasMessage("planning.cascade.not-above");
        assertThatThrownBy(() -> as(() -> cascade.answer(
                        office, YEAR, new CascadeNode(section.plan(), "X"), sekretaris, CascadeAnswer.CONFIRMED)))
                .isInstanceOf(DomainException.class)
                .hasMessage("planning.cascade.gone");
    }

    @Test
    void aConfirmedLinkIsAskedAgainWhenOneOfItsTextsHasChanged() {
        as(() -> cascade.confirmSame(office, YEAR));

        change(
                plan -> plan.header().owner().startsWith("Keuangan Sekretariat"),
                plan -> plan.withObjectives(plan.objectives().stream()
                        .map(CascadeModuleTest::louder)
                        .toList()));

        assertThat(map().undecided().stream().filter(link -> link.state() == CascadeLink.State.ASKED_AGAIN))
                .hasSize(5)
                .noneMatch(CascadeLink::sameWords);
        assertThat(map().links().stream().filter(CascadeLink::confirmed)).hasSize(100);
    }

    @Test
    void whatWasConfirmedStandsInTheNextVersionOfThePlan() {
        PlanId former = map().tree().plans().get(1).id();
        as(() -> plans.activate(former));
        as(() -> cascade.confirmSame(office, YEAR));

        PlanId next = as(() -> revisions.revise(former, APRIL));
        assertThat(map().tree().plans().get(1).id()).isEqualTo(former);
        as(() -> plans.activate(next));

        assertThat(map().tree().plans()).hasSize(11);
        assertThat(map().tree().plans().get(1).id()).isEqualTo(next);
        assertThat(map().links().stream().filter(CascadeLink::confirmed)).hasSize(105);
        assertThat(map().undecided()).hasSize(8);
    }

    @Test
    void aPersonPlacesAPlanBelowAnother() {
        CascadeMap map = map();
        CascadePlan section = map.tree().plans().getLast();
        PlanId sekretaris = map.tree().plans().get(1).id();

        as(() -> cascade.place(office, YEAR, section.id(), sekretaris));

        CascadeMap after = map();
        assertThat(after.tree().place(section)).isEqualTo(new PlanPlace(section.id(), sekretaris, Ground.DECIDED));
        assertThat(after.links()).hasSize(113 - 15);
        assertThatThrownBy(() -> as(() -> cascade.place(office, YEAR, sekretaris, section.id())))
                .isInstanceOf(DomainException.class)
                .hasMessage("planning.cascade.not-above");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoReadsTheOfficeAsAWholeSeesTheTreeAndOnlyItsPlannerDecides(Role role) {
        String own = people.account(role.name(), RoleGrant.of(role, office));
        String stranger = people.account(role.name(), RoleGrant.of(role, people.office()));
        CascadeLink link = fuzzy();
        boolean plans = role == Role.PLANNER;

        assertThat(mayDo(own, () -> cascade.map(office, YEAR))).isEqualTo(role.readsOffice());
        assertThat(mayDo(own, () -> answerAs(link))).isEqualTo(plans);
        assertThat(mayDo(own, () -> cascade.confirmSame(office, YEAR))).isEqualTo(plans);
        assertThat(mayDo(own, () -> cascade.place(office, YEAR, link.child().plan(), null)))
                .isEqualTo(plans);
        assertThat(mayDo(stranger, () -> cascade.map(office, YEAR))).isFalse();
        assertThat(mayDo(stranger, () -> answerAs(link))).isFalse();
        assertThat(mayDo(stranger, () -> cascade.confirmSame(office, YEAR))).isFalse();
        assertThat(mayDo(
                        stranger, () -> cascade.place(office, YEAR, link.child().plan(), null)))
                .isFalse();
        assertThat(people.as(stranger, () -> cascade.years().years(office))).isEmpty();
        if (role.readsOffice()) {
            assertThat(people.as(own, () -> cascade.map(office, YEAR)).mayDecide())
                    .isEqualTo(plans);
        }
    }

    @Test
    void theMapCostsTheSameFewStatementsForTwoPlansAndForEleven() {
        OfficeId small = people.office();
        String other = people.account("perencana", RoleGrant.of(Role.PLANNER, small));
        people.as(
                other,
                () -> KaltimAgreements.plans().stream()
                        .limit(2)
                        .map(plan -> plans.create(small, plan))
                        .toList());

        assertThat(statements(planner, office)).isEqualTo(STATEMENTS_OF_A_MAP);
        assertThat(statements(other, small)).isEqualTo(STATEMENTS_OF_A_MAP);
    }

    private CascadeMap map() {
        return as(() -> cascade.map(office, YEAR));
    }

    private CascadeLink fuzzy() {
        return map().links().stream()
                .filter(link -> !link.sameWords())
                .findFirst()
                .orElseThrow();
    }

    private void answer(CascadeLink link, CascadeAnswer answer) {
        as(() -> cascade.answer(office, YEAR, link.parent(), link.child(), answer));
    }

    private void answerAs(CascadeLink link) {
        cascade.answer(office, YEAR, link.parent(), link.child(), CascadeAnswer.CONFIRMED);
    }

    private void change(Predicate<NewPlan> which, UnaryOperator<NewPlan> change) {
        as(() -> {
            CascadePlan found = cascade.map(office, YEAR).tree().plans().stream()
                    .filter(plan -> which.test(plans.content(plan.id())))
                    .findFirst()
                    .orElseThrow();
            plans.replace(found.id(), found.summary().edition(), change.apply(plans.content(found.id())));
        });
    }

    private static NewObjective louder(NewObjective objective) {
        return new NewObjective(
                objective.key(),
                objective.number(),
                objective.text() + " sekali",
                objective.heading(),
                objective.indicators());
    }

    private <T> T as(Supplier<T> work) {
        return people.as(planner, work);
    }

    private void as(Runnable work) {
        people.as(planner, () -> {
            work.run();
            return Stream.empty();
        });
    }

    private boolean mayDo(String username, Runnable work) {
        return people.as(username, () -> {
            try {
                work.run();
                return true;
            } catch (NotFoundException refused) {
                return false;
            }
        });
    }

    private long statements(String username, OfficeId where) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        return people.as(username, () -> {
            statistics.clear();
            cascade.map(where, YEAR);
            return statistics.getPrepareStatementCount();
        });
    }
}
