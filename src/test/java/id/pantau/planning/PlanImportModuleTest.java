package id.pantau.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.office.OfficeService;
import id.pantau.office.OwnerUnits;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.editing.AnswerSchedules;
import id.pantau.planning.importing.ImportRequest;
import id.pantau.planning.importing.ImportTarget;
import id.pantau.planning.importing.ImportTarget.NewDraft;
import id.pantau.planning.importing.ImportTarget.Replacement;
import id.pantau.planning.importing.ImportTarget.Revision;
import id.pantau.planning.importing.OwnerDecision;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.planning.importing.SheetImport;
import id.pantau.planning.template.PlanTemplateService;
import id.pantau.planning.template.TemplateKind;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
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
class PlanImportModuleTest {

    private static final NewPlan BANTEN = new SeedDocument("banten-rak-2021").plan(0);
    private static final NewPlan SECRETARY = new SeedDocument("jakarta-barat-rak-2024").plan(1);
    private static final NewPlan COMMISSIONERS = new SeedDocument("jakarta-barat-rak-2024").plan(0);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanImportService imports;

    @Autowired
    private PlanTemplateService templates;

    @Autowired
    private OfficeService offices;

    private OfficeId office;
    private String planner;

    @BeforeEach
    void anOfficeWithoutPlans() {
        office = jakartaBarat.office();
        planner = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office));
    }

    @Test
    void whatWasAnsweredBeforeApplyingIsStoredWithTheDocument() {
        Set<String> open = SECRETARY
                .actions()
                .filter(action -> action.schedule().open())
                .map(NewAction::key)
                .collect(java.util.stream.Collectors.toSet());
        NewPlan answered = new AnswerSchedules(open, ScheduleAnswer.PERIODS, Set.of(1, 2, 3)).applyTo(SECRETARY);

        PlanId stored = apply(answered).getFirst();

        assertThat(open).hasSize(6);
        assertThat(asPlanner(() -> plans.plan(stored)).openSchedules()).isEmpty();
        assertThat(asPlanner(() -> plans.content(stored)).actions())
                .filteredOn(action -> open.contains(action.key()))
                .allSatisfy(action -> assertThat(action.schedule().marks()).hasSize(3));
    }

    @Test
    void whenOneSheetCannotBeStoredNoneIs() {
        ImportRequest request = request(
                new SheetImport(COMMISSIONERS, new NewDraft()),
                new SheetImport(SECRETARY, new NewDraft()),
                new SheetImport(COMMISSIONERS, new NewDraft()));

        assertThatThrownBy(() -> asPlanner(() -> imports.apply(request)))
                .isInstanceOf(DomainException.class)
                .hasMessage("planning.exists");
        assertThat(asPlanner(() -> imports.standing(office))).isEmpty();
        assertThat(asPlanner(() -> offices.units(office, JakartaBarat.YEAR))).isEmpty();
    }

    @Test
    void aRequestWithoutSheetsIsRefused() {
        assertThatThrownBy(() -> asPlanner(() -> imports.apply(request())))
                .isInstanceOf(DomainException.class)
                .hasMessage("planning.import.nothing");
    }

    @Test
    void aDraftTakesTheContentOfTheNewFile() {
        PlanId draft = apply(SECRETARY).getFirst();
        NewPlan shorter = SECRETARY.withObjectives(SECRETARY.objectives().subList(0, 5));

        asPlanner(() -> imports.apply(request(new SheetImport(shorter, new Replacement(draft, 1)))));

        assertThat(asPlanner(() -> plans.content(draft)).objectives()).hasSize(5);
        assertThat(asPlanner(() -> imports.standing(office))).hasSize(1);
    }

    @Test
    void aDraftThatWasChangedSinceItWasLookedAtIsNotReplaced() {
        PlanId draft = apply(SECRETARY).getFirst();

        assertThatThrownBy(() ->
                        asPlanner(() -> imports.apply(request(new SheetImport(SECRETARY, new Replacement(draft, 7))))))
                .isInstanceOf(DomainException.class)
                .hasMessage("planning.changed-meanwhile");
    }

    @Test
    void anActivePlanGetsAVersionThatSaysWhy() {
        Imported imported = jakartaBarat.imported();
        NewPlan changed = SECRETARY.withObjectives(SECRETARY.objectives().subList(0, 20));
        RevisionReason reason = new RevisionReason("Revisi DIPA", LocalDate.of(2024, 10, 1), Month.OCTOBER);

        PlanId revision = jakartaBarat
                .as(
                        imported.planner(),
                        () -> imports.apply(new ImportRequest(
                                imported.office(),
                                List.of(new SheetImport(changed, new Revision(imported.secretariat(), reason))),
                                List.of())))
                .getFirst();

        PlanSummary stored =
                jakartaBarat.as(imported.planner(), () -> plans.plan(revision)).summary();
        assertThat(stored.version()).isEqualTo(2);
        assertThat(stored.status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void aDraftOfAnotherOfficeIsNotReplacedThroughOnesOwn() {
        Imported other = jakartaBarat.imported();
        String both = jakartaBarat.account(
                "perencana", RoleGrant.of(Role.PLANNER, office), RoleGrant.of(Role.PLANNER, other.office()));
        PlanId draft = jakartaBarat.as(both, () -> plans.create(other.office(), BANTEN));

        assertThatThrownBy(() -> jakartaBarat.as(
                        both, () -> imports.apply(request(new SheetImport(BANTEN, new Replacement(draft, 1))))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatAnOwnerTextStandsForIsRememberedAndUsed() {
        apply(COMMISSIONERS);
        FiscalYear year = JakartaBarat.YEAR;
        var unit = asPlanner(() -> offices.units(office, year)).getFirst();
        OwnerUnits meant = OwnerUnits.of(Set.of(unit.id()));

        asPlanner(() -> imports.apply(new ImportRequest(
                office,
                List.of(new SheetImport(SECRETARY, new NewDraft())),
                List.of(new OwnerDecision(year, "Sub Bagian SDM", meant)))));

        assertThat(asPlanner(() -> offices.ownerSuggestions(office, year, List.of("Sub Bagian SDM"))))
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.match()).isEqualTo(meant));
        assertThat(asPlanner(() -> offices.units(office, year)))
                .extracting(found -> found.name())
                .doesNotContain("Sub Bagian SDM");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThePlannerOfTheOfficeReadsComparesAndApplies(Role role) {
        String own = jakartaBarat.account(role.name(), RoleGrant.of(role, office));
        String stranger = jakartaBarat.account(role.name(), RoleGrant.of(role, jakartaBarat.office()));
        byte[] workbook = new SeedDocument("banten-rak-2021").workbook();
        ImportRequest request = request(new SheetImport(BANTEN, new NewDraft()));

        assertThat(mayDo(own, () -> imports.read(workbook, "banten.xlsx"))).isEqualTo(role == Role.PLANNER);
        assertThat(mayDo(own, () -> imports.standing(office))).isEqualTo(role == Role.PLANNER);
        assertThat(mayDo(own, () -> imports.apply(request))).isEqualTo(role == Role.PLANNER);
        assertThat(mayDo(own, () -> template(office))).isEqualTo(role == Role.PLANNER);
        assertThat(mayDo(stranger, () -> template(office))).isFalse();
        assertThat(mayDo(stranger, () -> imports.standing(office))).isFalse();
        assertThat(mayDo(stranger, () -> imports.apply(request))).isFalse();
    }

    private void template(OfficeId whose) {
        templates.file(whose, JakartaBarat.YEAR, TemplateKind.RKT, "Sekretaris");
    }

    private boolean mayDo(String username, Runnable work) {
        return jakartaBarat.as(username, () -> {
            try {
                work.run();
                return true;
            } catch (NotFoundException refused) {
                return false;
            }
        });
    }

    private List<PlanId> apply(NewPlan plan) {
        return asPlanner(() -> imports.apply(request(new SheetImport(plan, new ImportTarget.NewDraft()))));
    }

    private ImportRequest request(SheetImport... sheets) {
        return new ImportRequest(office, List.of(sheets), List.of());
    }

    private <T> T asPlanner(Supplier<T> work) {
        return jakartaBarat.as(planner, work);
    }
}
