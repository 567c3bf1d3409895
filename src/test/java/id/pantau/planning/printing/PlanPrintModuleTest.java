package id.pantau.planning.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.document.DocumentFormat;
import id.pantau.document.WrittenFile;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanRevisionService;
import id.pantau.planning.PlanService;
import id.pantau.planning.RevisionReason;
import id.pantau.planning.SheetReading;
import id.pantau.planning.importing.ReadAgain;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.Supplier;
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
@Import(JakartaBarat.class)
class PlanPrintModuleTest {

    private static final int STATEMENTS_OF_A_FILE = 13;
    private static final RevisionReason JULY =
            new RevisionReason("Pagu berubah setelah revisi DIPA", LocalDate.of(2024, 6, 24), Month.JULY);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanPrintService prints;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanRevisionService revisions;

    @Autowired
    private EntityManagerFactory factory;

    private Imported imported;

    @BeforeEach
    void importPlans() {
        imported = jakartaBarat.imported();
    }

    @Test
    void aStoredPlanGoesOutAsItCameInAndIsNamedAfterItsOwner() {
        WrittenFile file = asPlanner(() -> prints.file(imported.secretariat(), DocumentFormat.XLSX));

        assertThat(file.name()).isEqualTo("RAK-2024-Sekretaris-KPU-Kota-Jakarta-Barat.xlsx");
        assertThat(file.mediaType()).isEqualTo(DocumentFormat.XLSX.mediaType());
        assertThat(ReadAgain.plan(file.content()))
                .usingRecursiveComparison()
                .ignoringFields("source")
                .isEqualTo(new SeedDocument("jakarta-barat-rak-2024").plan(1));
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void theSameVersionGivesTheSameBytes(DocumentFormat format) {
        assertThat(asPlanner(() -> prints.file(imported.secretariat(), format)))
                .isEqualTo(asPlanner(() -> prints.file(imported.secretariat(), format)));
    }

    @Test
    void aDraftSaysThatItIsOneInItsNameToo() {
        PlanId draft = asPlanner(() -> plans.create(imported.office(), new SeedDocument("banten-rak-2021").plan(0)));

        assertThat(asPlanner(() -> prints.file(draft, DocumentFormat.PDF)).name())
                .isEqualTo("RAK-2021-Sekretaris-KPU-Provinsi-Banten-Rancangan-belum-aktif.pdf");
    }

    @Test
    void allPlansOfAYearMakeOneWorkbookWithASheetForEach() {
        WrittenFile file = asPlanner(() -> prints.year(imported.office(), JakartaBarat.YEAR, DocumentFormat.XLSX));

        assertThat(file.name()).isEqualTo("Rencana-2024-KPU-Kota-Administrasi-Jakarta-Barat.xlsx");
        assertThat(ReadAgain.sheets(file.content()))
                .extracting(SheetReading::sheet)
                .containsExactly("Komisioner", "Sekretaris");
        assertThat(ReadAgain.sheets(file.content()))
                .extracting(SheetReading::plan)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source")
                .containsExactly(signed(0), signed(1));
    }

    @Test
    void aYearWithoutPlansIsNotFound() {
        assertThatThrownBy(() ->
                        asPlanner(() -> prints.year(imported.office(), new FiscalYear(2030), DocumentFormat.XLSX)))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoeverReadsThePlanMayPrintItAndNobodyElse(Role role) {
        String own = jakartaBarat.account(role.name(), RoleGrant.of(role, imported.office()));
        String stranger = jakartaBarat.account(role.name(), RoleGrant.of(role, jakartaBarat.office()));

        assertThat(jakartaBarat
                        .as(own, () -> prints.file(imported.commissioners(), DocumentFormat.PDF))
                        .content())
                .isNotEmpty();
        assertThat(jakartaBarat
                        .as(own, () -> prints.year(imported.office(), JakartaBarat.YEAR, DocumentFormat.PDF))
                        .content())
                .isNotEmpty();
        assertThatThrownBy(() ->
                        jakartaBarat.as(stranger, () -> prints.file(imported.commissioners(), DocumentFormat.PDF)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> jakartaBarat.as(
                        stranger, () -> prints.year(imported.office(), JakartaBarat.YEAR, DocumentFormat.PDF)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        jakartaBarat.as(own, () -> prints.file(new PlanId(Long.MAX_VALUE), DocumentFormat.PDF)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFileCostsTheSameFewStatementsHoweverLargeThePlanIs() {
        assertThat(statements(() -> prints.file(imported.commissioners(), DocumentFormat.XLSX)))
                .isEqualTo(STATEMENTS_OF_A_FILE);
        assertThat(statements(() -> prints.file(imported.secretariat(), DocumentFormat.XLSX)))
                .isEqualTo(STATEMENTS_OF_A_FILE);
    }

    @Test
    void aYearCostsTheStatementsOfItsPlansAndAFewMore() {
        long one = statements(() -> plans.content(imported.secretariat()));

        assertThat(statements(() -> prints.year(imported.office(), JakartaBarat.YEAR, DocumentFormat.XLSX)))
                .isLessThanOrEqualTo(2 * one + 4);
    }

    @Test
    void aRevisionIsPrintedInPlaceOfThePlanOnlyWhenItIsInForce() {
        PlanId revision = asPlanner(() -> revisions.revise(imported.secretariat(), JULY));
        assertThat(file(imported.secretariat()).name()).isEqualTo("RAK-2024-Sekretaris-KPU-Kota-Jakarta-Barat.xlsx");
        assertThat(file(revision).name()).contains("Rancangan");
        assertThat(ReadAgain.sheets(year().content())).hasSize(2);

        asPlanner(() -> {
            plans.activate(revision);
            return true;
        });

        assertThat(file(imported.secretariat()).name()).contains("Versi-1-digantikan");
        assertThat(file(revision).name()).isEqualTo("RAK-2024-Sekretaris-KPU-Kota-Jakarta-Barat.xlsx");
        assertThat(ReadAgain.sheets(year().content())).hasSize(2);
    }

    private WrittenFile file(PlanId plan) {
        return asPlanner(() -> prints.file(plan, DocumentFormat.XLSX));
    }

    private WrittenFile year() {
        return asPlanner(() -> prints.year(imported.office(), JakartaBarat.YEAR, DocumentFormat.XLSX));
    }

    private static NewPlan signed(int index) {
        return new SeedDocument("jakarta-barat-rak-2024").plan(index);
    }

    private <T> T asPlanner(Supplier<T> work) {
        return jakartaBarat.as(imported.planner(), work);
    }

    private long statements(Supplier<?> work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        return asPlanner(() -> {
            statistics.clear();
            work.get();
            return statistics.getPrepareStatementCount();
        });
    }
}
