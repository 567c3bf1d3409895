package id.pantau.progress.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.achievement.CarriedOut;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.CellChange;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryContent;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryPatch;
import id.pantau.realization.EntryRef;
import id.pantau.realization.EntryState;
import id.pantau.realization.Narrative;
import id.pantau.realization.RealizationService;
import id.pantau.realization.Remark;
import id.pantau.realization.SampleEntries;
import id.pantau.realization.TaskRow;
import id.pantau.realization.WorkflowService;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.PageFrame;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(JakartaBarat.class)
class ReviewViewTest extends SpringBrowserlessTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private SampleEntries samples;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private WorkflowService workflow;

    private Imported office;
    private String finance;

    @BeforeEach
    void importThePlan() {
        office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void thePlannerSeesWhatWaitsAndTheConspicuousRowsFirstAndNotChosen() {
        entered(EntryState.SUBMITTED, "100", "40");

        open(office.planner(), Map.of());

        assertThat(heading(0)).isEqualTo("Lihat dahulu (1)");
        assertThat(heading(1)).isEqualTo("Tanpa tanda (10)");
        assertThat(html()).contains("Hasil kurang tanpa penjelasan", "Capaian s.d. bulan ini 40");
        assertThat(boxes().getFirst().getValue()).isFalse();
        assertThat(boxes().subList(1, boxes().size())).allMatch(Checkbox::getValue);
        assertThat(button("Verifikasi 10 isian").isEnabled()).isTrue();
    }

    @Test
    void thePlannerVerifiesTheOpenRowAndTheNextOneOpens() {
        entered(EntryState.SUBMITTED, "100", "40");
        open(office.planner(), Map.of());
        test(button("Mulai dari baris pertama")).click();
        String first = opened();
        String second = rows().get(1).getText();

        test(button("Verifikasi")).click();

        assertThat(opened()).isEqualTo(second).isNotEqualTo(first);
        assertThat(states()).containsOnlyOnce(EntryState.VERIFIED);
        assertThat(rows()).extracting(NativeButton::getText).doesNotContain(first);
    }

    @Test
    void aRowIsSentBackWithAReasonForEachFieldAndTheNextOneOpens() {
        entered(EntryState.SUBMITTED, "100", "40");
        open(office.planner(), Map.of());
        test(button("Mulai dari baris pertama")).click();
        String second = rows().get(1).getText();

        test(button("Kembalikan")).click();
        test(box("Realisasi: 40")).click();
        test($(TextArea.class).single()).setValue("Belum cocok dengan register surat.");
        test(box("Kendala: –")).click();
        test(template("Jelaskan kendalanya")).click();
        confirmReturn();

        assertThat(opened()).isEqualTo(second);
        List<Remark> remarks = returned().openRemarks();
        assertThat(remarks)
                .extracting(Remark::cell)
                .containsExactly(EntryCell.of(EntryField.VALUE), EntryCell.of(EntryField.OBSTACLE));
        assertThat(remarks)
                .extracting(Remark::reason)
                .containsExactly(
                        "Belum cocok dengan register surat.", "Jelaskan kendalanya: apa, sejak kapan, dan akibatnya.");
    }

    @Test
    void withoutAReasonNothingIsSentBackAndWhatWasTypedStays() {
        entered(EntryState.SUBMITTED, "100", "40");
        open(office.planner(), Map.of());
        test(button("Mulai dari baris pertama")).click();

        test(button("Kembalikan")).click();
        test(box("Realisasi: 40")).click();
        test(box("Kendala: –")).click();
        test($(TextArea.class).all().get(1)).setValue("Belum cocok.");
        confirmReturn();

        assertThat(states()).containsOnly(EntryState.SUBMITTED);
        assertThat(text()).contains("Tulis alasannya");
        assertThat($(TextArea.class).all().get(1).getValue()).isEqualTo("Belum cocok.");
    }

    @Test
    void theSekretarisApprovesAllThatIsVerifiedAtOnce() {
        entered(EntryState.VERIFIED, "100", "40");
        open(secretary(), Map.of());

        test(button("Pilih semua")).click();
        test(button("Setujui 11 isian")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(states()).containsOnly(EntryState.APPROVED).hasSize(11);
        assertThat(text()).contains("Tidak ada isian yang menunggu persetujuan");
    }

    @Test
    void whatMovedOnMeanwhileStaysAndTheReasonIsSaid() {
        entered(EntryState.SUBMITTED, "100", "100");
        open(office.planner(), Map.of());
        withdrawn();

        test(button("Pilih semua")).click();
        test(button("Verifikasi 11 isian")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(states()).containsOnly(EntryState.DRAFT);
        assertThat(text()).contains("11 isian tetap seperti semula").containsOnlyOnce("masih draf, belum diajukan");
        assertThat($(UnorderedList.class).all().getLast().getChildren()).hasSize(11);
    }

    @Test
    void aRowThatWasNotVerifiedStaysWhereThePlannerReadsWhy() {
        entered(EntryState.SUBMITTED, "100", "40");
        open(office.planner(), Map.of("status", "semua"));
        test(button("Mulai dari baris pertama")).click();
        String row = opened();
        withdrawn();

        test(button("Verifikasi")).click();

        assertThat(opened()).isEqualTo(row);
        assertThat(text()).contains("1 isian tetap seperti semula");
    }

    @Test
    void whoIsKnownToHaveTypedIntoAnEntryCannotEvenPressTheButton() {
        String both = bothRoles();
        submitted(both);
        open(both, Map.of());
        test(button("Mulai dari baris pertama")).click();

        assertThat(button("Verifikasi").isEnabled()).isFalse();
        assertThat(text()).contains("harus orang lain yang memverifikasi");
        assertThat(boxes()).isEmpty();
        assertThat(button("Kembalikan").isEnabled()).isTrue();
    }

    @Test
    void aReaderSeesTheRowsAndDecidesNothing() {
        entered(EntryState.SUBMITTED, "100", "40");
        String reader = jakartaBarat.account("ketua", RoleGrant.of(Role.COMMISSIONER, office.office()));
        open(reader, Map.of("status", "menunggu-verifikasi"));
        test(button("Mulai dari baris pertama")).click();

        assertThat(opened()).isNotBlank();
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Verifikasi", "Setujui", "Kembalikan", "Buka koreksi", "Pilih semua");
        assertThat(boxes()).isEmpty();
    }

    @Test
    void thePlannerTakesAnApprovedRowUpAgain() {
        entered(EntryState.APPROVED, "100", "40");
        open(office.planner(), Map.of("status", "disetujui"));
        test(button("Mulai dari baris pertama")).click();

        test(button("Buka koreksi")).click();
        test($(TextArea.class).single()).setValue("SP2D terlambat terbit.");
        test($(Button.class).withText("Buka koreksi").all().getLast()).click();

        TaskRow corrected = returned();
        assertThat(corrected.entry().orElseThrow().revision()).isEqualTo(2);
        assertThat(corrected.openRemarks()).extracting(Remark::reason).containsExactly("SP2D terlambat terbit.");
    }

    @Test
    void aRuleThatThePlannerSwitchesOffPointsNoMore() {
        entered(EntryState.SUBMITTED, "100", "40");
        open(office.planner(), Map.of());

        test(button("Aturan")).click();
        test(box("Hasil kurang tanpa penjelasan")).click();
        test($(Button.class).withText("Tutup").all().getLast()).click();

        assertThat(heading(0)).isEqualTo("Tanpa tanda (11)");
    }

    @Test
    void theRowInTheAddressIsOpenBesideItsLastMonth() {
        entered(EntryState.SUBMITTED, "100", "40");
        long row = returnedOrNot(EntryState.SUBMITTED).indicator().id().value();

        open(office.planner(), Map.of("baris", String.valueOf(row), "bulan", "2024-09"));

        assertThat(opened())
                .isEqualTo(returnedOrNot(EntryState.SUBMITTED).indicator().text());
        assertThat(html()).contains("Diisi oleh " + JakartaBarat.FINANCE);
    }

    @Test
    void whatWaitsForNobodyIsSaidToBeDone() {
        open(office.planner(), Map.of());

        assertThat(text()).contains("Tidak ada isian yang menunggu verifikasi");
        assertThat(html()).contains("Belum diajukan", "<b>32</b>");
    }

    private String secretary() {
        return jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office.office()));
    }

    private String bothRoles() {
        return jakartaBarat.account(
                "rangkap",
                RoleGrant.of(Role.PLANNER, office.office()),
                RoleGrant.of(Role.REPORTER, office.office(), jakartaBarat.unit(office, JakartaBarat.FINANCE)));
    }

    /** Everything that the unit reports for September: one row as the last, all others as the first value. */
    private void entered(EntryState state, String usual, String one) {
        List<Long> rows = new ArrayList<>();
        jakartaBarat.as(finance, () -> {
            samples.enter(SEPTEMBER, state, row -> {
                rows.add(row.indicator().id().value());
                return Optional.of(content(row, rows.size() == 1 ? one : usual));
            });
            return rows;
        });
    }

    private void withdrawn() {
        jakartaBarat.as(finance, () -> {
            List<EntryRef> all = tasks().stream()
                    .flatMap(row -> row.entry().stream())
                    .map(EntryDetails::ref)
                    .toList();
            return workflow.withdraw(all);
        });
    }

    private static EntryContent content(TaskRow row, String value) {
        return new EntryContent(
                value,
                row.actions().stream()
                        .map(action -> new ActionProgress(action.id(), CarriedOut.YES, null, null, null))
                        .toList(),
                Narrative.NONE);
    }

    private void submitted(String person) {
        jakartaBarat.as(person, () -> {
            TaskRow row = tasks().getFirst();
            List<CellChange> changes = new ArrayList<>();
            changes.add(new CellChange(EntryCell.of(EntryField.VALUE), "", "100"));
            row.actions()
                    .forEach(action ->
                            changes.add(new CellChange(EntryCell.of(EntryField.CARRIED_OUT, action.id()), "", "YES")));
            EntryDetails saved = realizations
                    .save(EntryPatch.of(row.indicator().id(), SEPTEMBER, changes.toArray(CellChange[]::new)))
                    .entry();
            return workflow.submit(SEPTEMBER, List.of(saved.ref()));
        });
    }

    private List<TaskRow> tasks() {
        return realizations.tasks(SEPTEMBER).getFirst().rows();
    }

    private List<EntryState> states() {
        return jakartaBarat.as(finance, this::tasks).stream()
                .flatMap(row -> row.entry().stream())
                .map(EntryDetails::state)
                .toList();
    }

    private TaskRow returned() {
        return returnedOrNot(EntryState.RETURNED);
    }

    private TaskRow returnedOrNot(EntryState state) {
        return jakartaBarat.as(finance, this::tasks).stream()
                .filter(row ->
                        row.entry().filter(entry -> entry.state() == state).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void open(String person, Map<String, String> query) {
        jakartaBarat.signIn(person);
        UI.getCurrent().navigate(ReviewView.class, QueryParameters.simple(query));
    }

    private Button button(String words) {
        return $(Button.class).withText(words).first();
    }

    private Button template(String beginning) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private void confirmReturn() {
        test($(Button.class).withText("Kembalikan").all().getLast()).click();
    }

    private Checkbox box(String label) {
        return $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel() != null && box.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    /** The boxes of the queue, in its order. */
    private List<Checkbox> boxes() {
        return $(Checkbox.class).from($(NativeTable.class).first()).all();
    }

    private List<NativeButton> rows() {
        return $(NativeButton.class).withClassName("review-open").all();
    }

    private String opened() {
        return $(H2.class).first().getText();
    }

    private String heading(int group) {
        return $(NativeTableHeaderCell.class).all().stream()
                .filter(cell -> cell.getElement().getAttribute("scope").equals("rowgroup"))
                .toList()
                .get(group)
                .getText();
    }

    private String text() {
        return $(PageFrame.class).single().getElement().getTextRecursively()
                + $(Dialog.class).all().stream()
                        .map(dialog -> dialog.getElement().getTextRecursively())
                        .toList();
    }

    private String html() {
        StringBuilder html = new StringBuilder();
        $(HtmlSection.class).all().forEach(section -> html.append(section.html()));
        return html.toString();
    }
}
