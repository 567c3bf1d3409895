package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.PlanImportService;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.HtmlTable;
import java.io.IOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(JakartaBarat.class)
class ImportViewTest extends SpringBrowserlessTest {

    private static final String JAKARTA_BARAT = "jakarta-barat-rak-2024";

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanImportService imports;

    @Autowired
    private PlanService plans;

    private OfficeId office;

    @BeforeEach
    void signInAsThePlannerOfAnOfficeWithoutPlans() {
        office = jakartaBarat.office();
        jakartaBarat.signIn(jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office)));
        navigate(ImportView.ADDRESS, ImportView.class);
    }

    @Test
    void theLimitIsSaidBeforeAnythingIsUploaded() {
        assertThat(words()).contains("paling besar 20 MB").doesNotContain("Lembar dalam berkas");
    }

    @Test
    void eachSheetIsACardAndNothingIsStoredByLooking() {
        upload(JAKARTA_BARAT);

        assertThat($(ImportSheetCard.class).all())
                .hasSize(2)
                .allSatisfy(card -> assertThat(words(card)).contains("Rencana Aksi Kinerja 2024", "Baru"));
        assertThat(words()).contains("24 sasaran, 32 indikator, 32 baris kegiatan", "6 baris perlu dijawab");
        assertThat(imports.standing(office)).isEmpty();
    }

    @Test
    void sixOpenRowsAreAnsweredAtOnceAndStoredSo() {
        upload(JAKARTA_BARAT);
        look("Sekretaris");
        leaveOpen();

        assertThat(words()).doesNotContain("baris perlu dijawab");
        apply();

        assertThat(words()).contains("2 rencana disimpan");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).anyMatch(link -> link.startsWith("rencana/"));
        PlanSummary secretary = secretary();
        assertThat(plans.content(secretary.id()).actions())
                .filteredOn(action -> action.schedule().leftOpenByDocument())
                .hasSize(6)
                .allMatch(action -> action.schedule().answer() != null);
    }

    @Test
    void anAnswerForSomeRowsLeavesTheOthersOpen() {
        upload("banten-rak-2021");
        @SuppressWarnings("unchecked")
        CheckboxGroup<Object> rows = $(CheckboxGroup.class).all().stream()
                .filter(group -> group.getClassNames().contains("question-rows"))
                .findFirst()
                .orElseThrow();
        rows.setValue(Set.of(rows.getListDataView().getItems().findFirst().orElseThrow()));
        leaveOpen();

        assertThat(words()).contains("71 baris perlu dijawab");
    }

    @Test
    void rowsThatExpectDifferentNumbersOfMonthsAreAnsweredRowByRow() {
        upload(JAKARTA_BARAT);
        PeriodChooser first = $(PeriodChooser.class).first();

        first.setValue(Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
        test(button("Simpan 1 dari 6 baris")).click();

        assertThat(words()).contains("5 baris perlu dijawab");
        leaveOpen();
        assertThat(words()).doesNotContain("baris perlu dijawab");
    }

    @Test
    void theFirstSheetWithOpenQuestionsIsTheOneShown() {
        upload(JAKARTA_BARAT);

        assertThat(words()).contains("Lembar “Sekretaris”").doesNotContain("Lembar “Komisioner”");
        navigate(PlanNavigation.PLANS, PlansView.class);
        navigate(ImportView.ADDRESS, ImportView.class);
        look("Komisioner");
        navigate(PlanNavigation.PLANS, PlansView.class);
        navigate(ImportView.ADDRESS, ImportView.class);
        assertThat(words()).contains("Lembar “Komisioner”");
    }

    @Test
    void aWorkbookWithoutQuestionsIsShownFromItsFirstPlan() {
        upload("kaltim-pk-2024");

        assertThat(words())
                .contains("Lembar “"
                        + ImportDraft.kept().orElseThrow().sheets().getFirst().name() + "”");
    }

    @Test
    void aSheetThatIsNotWantedIsNotStored() {
        upload(JAKARTA_BARAT);
        test($(Checkbox.class)
                        .withPropertyValue(Checkbox::getLabel, "Komisioner")
                        .single())
                .click();

        assertThat(words()).contains("Yang akan disimpan untuk KPU Kota Administrasi Jakarta Barat: 1 rencana baru");
        apply();

        assertThat(imports.standing(office))
                .singleElement()
                .satisfies(plan -> assertThat(plan.header().owner()).startsWith("Sekretaris"));
    }

    @Test
    void thePreviewShowsEachPartBesideWhatWasUnderstood() {
        upload(JAKARTA_BARAT);
        look("Komisioner");

        assertThat(table().select("tr.is-objective")).hasSize(4);
        assertThat(table().select("tr.is-indicator")).hasSize(8);
        assertThat(table().select("tr.is-action")).hasSize(8);
        assertThat(table().text()).contains("77 persen", "peringkat BB", "TW I–TW IV");
    }

    @Test
    void aReloadedPageStillHasTheWorkbookAndItsAnswers() {
        upload(JAKARTA_BARAT);
        look("Sekretaris");
        leaveOpen();

        UI.getCurrent().navigate(PlanNavigation.PLANS);
        test($(ConfirmDialog.class).single()).confirm();
        navigate(ImportView.ADDRESS, ImportView.class);

        assertThat(words()).contains("Berkas jakarta-barat-rak-2024.xlsx").doesNotContain("baris perlu dijawab");
    }

    @Test
    void whoAnsweredSomethingIsAskedBeforeTheFileIsChanged() {
        upload(JAKARTA_BARAT);
        look("Sekretaris");
        leaveOpen();
        test(button("Ganti berkas")).click();

        assertThat($(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat($(ImportReview.class).all()).hasSize(1);
    }

    @Test
    void aDocumentOfAnotherOfficeIsRemarkedOnInWords() {
        upload("banten-rak-2021");

        assertThat(words())
                .contains(
                        "Dokumen menyebut KPU Provinsi Banten, tetapi Anda memilih KPU Kota Administrasi Jakarta Barat");
    }

    @Test
    void sixtyFourEmptySchedulesAreOneQuestion() {
        upload("banten-rak-2021");

        assertThat($(ScheduleQuestionPanel.class).all()).hasSize(1);
        assertThat(words()).contains("72 baris perlu dijawab");
        leaveOpen();

        assertThat(words()).contains("8 baris perlu dijawab");
    }

    @Test
    void theThreeRepeatedBudgetsAreAskedForOneByOne() {
        upload("banten-rak-2021");

        assertThat($(RepetitionPanel.class).all()).hasSize(3);
        test(button(text("planning.answer.counts-all"))).click();

        assertThat(words()).contains("70 baris perlu dijawab");
    }

    @Test
    void ownersAreMatchedOrBecomeUnitsOfTheirOwn() {
        upload(JAKARTA_BARAT);

        assertThat($(ImportOwnerField.class).all()).hasSizeGreaterThan(5);
        assertThat(words()).contains("Pelaksana");
    }

    @Test
    void theSameDocumentAgainIsNothingToStore() {
        upload(JAKARTA_BARAT);
        apply();
        navigate(ImportView.ADDRESS, ImportView.class);
        upload(JAKARTA_BARAT);

        assertThat($(ImportSheetCard.class).all())
                .allSatisfy(card -> assertThat(words(card)).contains("Tidak berubah terhadap versi 1"));
        assertThat(words()).contains("Belum ada lembar yang dipilih");
    }

    @Test
    void aFileThatIsNoWorkbookGetsASentenceAndTheWayOut() {
        test($(Upload.class).single()).upload("rencana <b>.xls", "text/plain", "bukan buku kerja".getBytes());

        assertThat(words($(ErrorNotice.class).single())).contains("rencana <b>.xls", "simpan sebagai .xlsx");
        assertThat($(ImportReview.class).all()).isEmpty();
    }

    @Test
    void aChangedTargetIsShownAndBecomesARevisionWithItsReason() throws IOException {
        Imported imported = jakartaBarat.imported();
        office = imported.office();
        jakartaBarat.signIn(imported.planner());
        ImportDraft.forget();
        navigate(PlanNavigation.PLANS, PlansView.class);
        navigate(ImportView.ADDRESS, ImportView.class);
        uploadWithChangedTarget();

        assertThat(words()).contains("Sudah ada: versi 1 aktif, akan menjadi revisi", "Tidak berubah terhadap versi 1");
        look("Sekretaris");
        assertThat($(DifferencePanel.class).single().getElement().getProperty("innerHTML"))
                .contains("12", "10", "kali");
        apply();
        assertThat(words()).contains("Isi alasan revisi untuk lembar Sekretaris");
        test($(TextArea.class).withLabel(text("planning.version.ask.reason")).single())
                .setValue("Revisi DIPA ke-1");
        apply();

        assertThat(words()).contains("1 rencana disimpan");
        assertThat(imports.standing(office))
                .filteredOn(plan -> plan.version() == 2)
                .singleElement()
                .satisfies(plan -> assertThat(plans.content(plan.id()).indicators())
                        .extracting(NewIndicator::target)
                        .contains("10 kali"));
    }

    private void uploadWithChangedTarget() throws IOException {
        byte[] changed = HostileFile.changed(
                new SeedDocument(JAKARTA_BARAT), "xl/worksheets/sheet2.xml", old -> old.replace("12 kali", "10 kali"));
        test($(Upload.class).single()).upload("revisi.xlsx", "application/octet-stream", changed);
    }

    @Test
    void aDraftIsReplacedOnlyAfterItWasConfirmed() throws IOException {
        upload(JAKARTA_BARAT);
        apply();
        navigate(ImportView.ADDRESS, ImportView.class);
        uploadWithChangedTarget();

        assertThat(words()).contains("konsep versi 1 akan diganti");
        apply();
        assertThat(plans.content(secretary().id()).indicators())
                .extracting(NewIndicator::target)
                .contains("12 kali");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(plans.content(secretary().id()).indicators())
                .extracting(NewIndicator::target)
                .contains("10 kali")
                .doesNotContain("12 kali");
    }

    @Test
    void elevenAgreementsAreElevenCardsAndOneIsShownAtATime() {
        upload("kaltim-pk-2024");

        assertThat($(ImportSheetCard.class).all()).hasSize(11);
        assertThat($(HtmlTable.class).all()).hasSize(1);
        assertThat(words()).contains("11 rencana baru");
        apply();

        assertThat(imports.standing(office)).hasSize(11);
    }

    @Test
    void everyPartStandsBesideTheCellItWasReadFrom() {
        upload("banten-rak-2021");

        assertThat(
                        table().select(
                                        "tr.is-objective td.is-address, tr.is-indicator td.is-address, tr.is-action td.is-address"))
                .hasSize(29 + 38 + 68)
                .allMatch(cell -> cell.text().matches("[A-Z]+\\d+"));
        assertThat($(NativeButton.class).all()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(HostileFile.class)
    void aHostileFileGetsOneSentenceAndHarmsNothing(HostileFile hostile) throws IOException {
        test($(Upload.class).single()).upload(hostile.file(), "application/octet-stream", hostile.content());

        assertThat(words($(ErrorNotice.class).single())).contains(hostile.file(), hostile.sentence());
        assertThat($(ImportReview.class).all()).isEmpty();
        assertThat(imports.standing(office)).isEmpty();
        upload(JAKARTA_BARAT);
        assertThat($(ImportSheetCard.class).all()).hasSize(2);
        assertThat($(ErrorNotice.class).all()).noneMatch(notice -> words(notice).contains(hostile.file()));
    }

    private void upload(String name) {
        test($(Upload.class).single())
                .upload(
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        new SeedDocument(name).workbook());
    }

    private void look(String sheet) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel()
                                .filter(("Periksa lembar " + sheet)::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void leaveOpen() {
        test(button("Biarkan terbuka")).click();
    }

    private void apply() {
        test(button("Terapkan")).click();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).first();
    }

    private PlanSummary secretary() {
        return imports.standing(office).stream()
                .filter(plan -> plan.header().owner().startsWith("Sekretaris"))
                .findFirst()
                .orElseThrow();
    }

    private Element table() {
        return table("import-tree");
    }

    private Element table(String className) {
        return $(HtmlTable.class).all().stream()
                .map(table -> Jsoup.parse(table.getElement().getProperty("innerHTML")))
                .filter(table -> !table.select("table." + className).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String words() {
        return words($(ImportView.class).single());
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
