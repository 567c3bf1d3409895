package id.pantau.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanDraft;
import id.pantau.planning.PlanDraftService;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.planning.editing.PartField;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.planning.editing.SetText;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(JakartaBarat.class)
class PlanEditViewTest extends SpringBrowserlessTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanDraftService drafts;

    private OfficeId office;
    private PlanId plan;

    @BeforeEach
    void storeADraft() {
        office = jakartaBarat.office();
        jakartaBarat.signIn(jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office)));
        plan = plans.create(office, new SeedDocument("jakarta-barat-rak-2024").plan(1));
    }

    @Test
    void whatIsWrittenInAFieldIsStoredAtOnceAndTakenBackByUndo() {
        open("S2");

        test(area("Uraian")).setValue("Sasaran yang lain");

        assertThat(objective("S2").text()).isEqualTo("Sasaran yang lain");
        assertThat($(Span.class).all()).extracting(Span::getText).anyMatch(words -> words.startsWith("Tersimpan "));
        test(button("Urungkan")).click();
        assertThat(objective("S2").text()).startsWith("Terwujudnya kerjasama");
        assertThat(area("Uraian").getValue()).startsWith("Terwujudnya kerjasama");
        test(button("Ulangi")).click();
        assertThat(objective("S2").text()).isEqualTo("Sasaran yang lain");
    }

    @Test
    void aTargetIsShownAsItIsUnderstoodAndRefusedWhereItCouldMeanTwoThings() {
        open("S3.I1");
        TextField target = line("Target");

        test(target).setValue("97,5%");
        assertThat(target.getHelperText()).isEqualTo("Dibaca: 97,5 persen");

        test(target).setValue("97.125%");
        assertThat(target.isInvalid()).isTrue();
        assertThat(target.getErrorMessage()).contains("bisa ribuan, bisa desimal");
        assertThat(target.getValue()).isEqualTo("97.125%");
    }

    @Test
    void aTextTooLongStaysInItsFieldWithTheReasonBelow() {
        open("S2");
        TextField number = line("Nomor");

        test(number).setValue("1".repeat(21));

        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getErrorMessage()).contains("Paling banyak 20 huruf");
        assertThat(objective("S2").number()).isEqualTo("2.");
    }

    @Test
    void aScheduleCellIsMarkedAndClearedWithOneStepEach() {
        open("S2.I1.K1");

        test($(NativeButton.class).withClassName("mark-cell").all().get(2)).click();
        assertThat(action("S2.I1.K1").schedule().marks(3)).isFalse();
        test($(NativeButton.class).withClassName("mark-cell").all().get(2)).click();
        assertThat(action("S2.I1.K1").schedule().marks(3)).isTrue();
    }

    @Test
    void marksInARowTheDocumentLeavesOpenAnswerItAndLeaveTheDocument() {
        open("S4.I3.K1");

        test($(NativeButton.class).withClassName("mark-cell").all().get(10)).click();

        assertThat(action("S4.I3.K1").schedule().leftOpenByDocument()).isTrue();
        assertThat(action("S4.I3.K1").schedule().open()).isFalse();
        assertThat(action("S4.I3.K1").schedule().marks(11)).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherDirectionBringsItsFormula() {
        open("S3.I1");

        test((Select<Direction>) $(Select.class).withCaption("Arah").single())
                .selectItem(Direction.LOWER_IS_BETTER.words());

        assertThat(indicator("S3.I1").choice().formula()).isEqualTo(Formula.COMPLEMENT);
    }

    @Test
    void anOwnerIsWrittenAsTheDocumentHasIt() {
        open("S2.I1.K1");

        assertThat(combo("Pelaksana").getListDataView().getItems()).contains("Semua subbagian", "Sub Bagian SDM");
        type(combo("Pelaksana"), "Subbagian Arsip");

        assertThat(action("S2.I1.K1").owner()).isEqualTo("Subbagian Arsip");
    }

    @Test
    void aPartIsAddedCopiedMovedAndRemoved() {
        open("S2");

        test(button("Salin")).click();
        assertThat(content().objectives()).hasSize(25);
        test(button("Naikkan")).click();
        assertThat(content().objectives().get(1).text())
                .isEqualTo(content().objectives().get(2).text());
        test(button("Hapus")).click();
        assertThat(content().objectives()).hasSize(24);
        test(button("Urungkan")).click();
        assertThat(content().objectives()).hasSize(25);
    }

    @Test
    void anAmountTypedBecomesABudgetOfTheRow() {
        open("S2.I1.K1");

        type(combo("Pagu"), "1.234,567");
        assertThat(combo("Pagu").isInvalid()).isTrue();
        assertThat(combo("Pagu").getErrorMessage()).contains("tidak dapat dibaca sebagai rupiah");
        type(combo("Pagu"), "Rp 1.500.000,-");

        assertThat(content().allocations())
                .singleElement()
                .satisfies(budget -> assertThat(budget.amount()).isEqualByComparingTo(new BigDecimal("1500000")));
        assertThat(action("S2.I1.K1").allocation()).isZero();
    }

    @Test
    void whoComesSecondSeesBothVersionsAndChooses() {
        open("S2");
        changeElsewhere("S2", "Dari rekan");

        test(area("Uraian")).setValue("Dari saya");

        assertThat(words(ConflictPanel.class)).contains("rekan", "Dari rekan", "Dari saya");
        assertThat(objective("S2").text()).isEqualTo("Dari rekan");
        test(button("Pakai punya saya")).click();
        assertThat(objective("S2").text()).isEqualTo("Dari saya");
        assertThat($(ConflictPanel.class).exists()).isFalse();
    }

    @Test
    void whoComesSecondMayTakeWhatIsStored() {
        open("S2");
        changeElsewhere("S2", "Dari rekan");
        test(area("Uraian")).setValue("Dari saya");

        test(button("Pakai yang tersimpan")).click();

        assertThat(area("Uraian").getValue()).isEqualTo("Dari rekan");
        assertThat(objective("S2").text()).isEqualTo("Dari rekan");
    }

    @Test
    void anActivePlanShowsItsTextsWithoutLettingThemBeWritten() {
        jakartaBarat.activate(plan);
        open("S2");

        assertThat(area("Uraian").isReadOnly()).isTrue();
        assertThat($(Button.class).withText("Hapus").exists()).isFalse();
    }

    @Test
    void programsOfAnAgreementAreAddedChangedRemovedAndTakenBack() {
        plan = plans.create(office, new SeedDocument("kaltim-pk-2024").plan(0));
        int before = programs().size();
        open(PlanEdit.HEADER);

        test(line("Program baru")).setValue("Program Dukungan Manajemen Baru");
        test(line("Anggaran program baru")).setValue("seratus");
        test(button("Tambah program")).click();
        assertThat(line("Anggaran program baru").isInvalid()).isTrue();
        assertThat(line("Program baru").getValue()).isEqualTo("Program Dukungan Manajemen Baru");
        test(line("Anggaran program baru")).setValue("Rp 29.295.000");
        test(button("Tambah program")).click();
        assertThat(programs()).hasSize(before + 1);
        assertThat(programs().getLast().amount()).isEqualByComparingTo("29295000");

        test(line("Anggaran program " + (before + 1))).setValue("Rp 30.000.000");
        assertThat(programs().getLast())
                .returns("Program Dukungan Manajemen Baru", NewAllocation::program)
                .returns("Rp 30.000.000", NewAllocation::raw);
        test(line("Program " + (before + 1))).setValue(" ");
        assertThat(line("Program " + (before + 1)).isInvalid()).isTrue();
        assertThat(programs().getLast().program()).isEqualTo("Program Dukungan Manajemen Baru");

        test(button("Hapus program " + (before + 1))).click();
        assertThat(programs()).hasSize(before);
        test(button("Urungkan")).click();
        assertThat(programs().getLast().raw()).isEqualTo("Rp 30.000.000");
        assertThat(line("Anggaran program " + (before + 1)).getValue()).isEqualTo("Rp 30.000.000");
    }

    private List<NewAllocation> programs() {
        return content().allocations().stream()
                .filter(allocation -> allocation.program() != null)
                .toList();
    }

    private void changeElsewhere(String part, String words) {
        String colleague = jakartaBarat.account("rekan", RoleGrant.of(Role.PLANNER, office));
        jakartaBarat.as(colleague, () -> {
            PlanDraft draft = drafts.draft(plan);
            return drafts.edit(draft, new SetText(part, PartField.TEXT, words));
        });
    }

    private void open(String part) {
        UI.getCurrent().navigate(PlanNavigation.editing(plan), QueryParameters.of(PlanNavigation.PART, part));
    }

    private TextArea area(String label) {
        return $(TextArea.class).withCaption(label).single();
    }

    private TextField line(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> combo(String label) {
        return $(ComboBox.class).withCaption(label).single();
    }

    private static <T> void type(ComboBox<T> field, String words) {
        ComponentUtil.fireEvent(field, new CustomValueSetEvent<>(field, true, words));
    }

    private Button button(String words) {
        return $(Button.class).withText(words).first();
    }

    private String words(Class<ConflictPanel> type) {
        return $(type).single().getElement().getTextRecursively();
    }

    private NewPlan content() {
        return plans.content(plan);
    }

    private NewObjective objective(String key) {
        return content().objectives().stream()
                .filter(objective -> objective.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private NewIndicator indicator(String key) {
        return content()
                .indicators()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private NewAction action(String key) {
        return content()
                .actions()
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
