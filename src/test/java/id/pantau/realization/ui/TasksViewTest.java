package id.pantau.realization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.ShortcutsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.realization.EntryContent;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.Narrative;
import id.pantau.realization.RealizationService;
import id.pantau.realization.TaskRow;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class TasksViewTest extends SpringBrowserlessTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final String VALUE = "Realisasi s.d. Oktober";

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private RealizationService realizations;

    private Imported office;
    private String finance;

    @BeforeEach
    void signIn() {
        office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
        jakartaBarat.signIn(finance);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theLatestOpenMonthIsShownWithItsDueDateAndEveryRowOfTheUnit() {
        navigate(TasksView.class);

        assertThat(page())
                .contains(
                        "Tugas saya, Oktober 2024",
                        "Isi paling lambat 7 November 2024",
                        "0 dari 11 baris sudah terisi");
        assertThat($(TaskCard.class).all()).hasSize(11);
        assertThat($(TaskCard.class).all().subList(8, 11))
                .allMatch(card -> card.row().shared());
    }

    @Test
    void aRowTellsItsTargetItsScheduleAndThatNothingIsFilledInYet() {
        navigate(TasksView.class);

        assertThat(words(card(0))).contains("Target100%", "✓ dijadwalkan", "Belum diisi");
        assertThat(words(card(7))).contains("bulan belum dipastikan");
    }

    @Test
    void whileTypingTheReadingAndTheFiguresToDateFollow() {
        navigate(TasksView.class);
        open(0);

        test(value()).setValue("11/12");

        assertThat(value().getHelperText()).isEqualTo("Dibaca 11 dari 12 = 91,67\u00a0%.");
        assertThat(words(card(0))).contains("Capaian s.d. Oktober91,67\u00a0%", "11 / 12 × 100 = 91,67");
    }

    @Test
    void aValueThatCouldMeanTwoThingsIsRefusedBesideItsFieldAndKept() {
        navigate(TasksView.class);
        open(0);
        test(value()).setValue("1.234");

        save();

        assertThat(value().isInvalid()).isTrue();
        assertThat(value().getErrorMessage()).contains("bisa ribuan, bisa desimal", "Bisa berarti: ");
        assertThat(value().getValue()).isEqualTo("1.234");
        assertThat(words(card(0))).contains("Belum tersimpan. Periksa isian yang ditandai.");
        assertThat(stored()).isEmpty();
    }

    @Test
    void aSavedRowIsStoredAndTheNextUnfilledOneOpens() {
        navigate(TasksView.class);
        open(0);
        test(value()).setValue("97,5");
        test(field("Realisasi anggaran bulan ini (Rp)")).setValue("12,5 juta");
        test($(TextArea.class).withLabel("Kendala").single()).setValue("Dua orang cuti");

        save();

        EntryDetails entry = stored().getFirst();
        assertThat(entry.value()).isEqualTo("97,5");
        assertThat(entry.actions().getFirst().spent()).isEqualByComparingTo("12500000");
        assertThat(entry.narrative().obstacle()).isEqualTo("Dua orang cuti");
        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("Tersimpan. 1 dari 11 baris sudah terisi.");
        assertThat(words(card(0))).contains("Draf", "97,5");
        assertThat($(EntryForm.class).single())
                .isSameAs($(EntryForm.class, card(1)).single());
    }

    @Test
    void controlAndEnterSave() {
        navigate(TasksView.class);
        open(0);
        test(value()).setValue("80");

        ShortcutsKt._fireShortcut($(EntryForm.class).single(), Key.ENTER, Key.CONTROL);

        assertThat(stored()).extracting(EntryDetails::value).containsExactly("80");
    }

    @Test
    void whoComesSecondIsToldWhoWasFirstAndKeepsWhatWasTyped() {
        navigate(TasksView.class);
        open(8);
        test(value()).setValue("70");
        aColleagueEnters("50");

        save();

        assertThat(words(card(8)))
                .contains(
                        JakartaBarat.HUMAN_RESOURCES + " menyimpan baris ini pada 8 Oktober 2024",
                        "Realisasi50\u00a0%");
        assertThat(value().getValue()).isEqualTo("70");
        assertThat(stored()).extracting(EntryDetails::value).containsExactly("50");

        test(button("Muat yang tersimpan")).click();
        assertThat(value().getValue()).isEqualTo("50");
    }

    @Test
    void whoComesSecondMaySaveOverTheFirstKnowingly() {
        navigate(TasksView.class);
        open(8);
        test(value()).setValue("70");
        aColleagueEnters("50");
        save();

        test(button("Ganti dengan isian saya")).click();

        assertThat(stored()).extracting(EntryDetails::value).containsExactly("70");
    }

    @Test
    void leavingWithUnsavedInputIsAskedAboutFirst() {
        navigate(TasksView.class);
        open(0);
        test(value()).setValue("70");

        UI.getCurrent().navigate("tugas/2024-09");

        assertThat($(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(page()).contains("Tugas saya, Oktober 2024");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("Tugas saya, September 2024");
    }

    @Test
    void aClosedMonthSaysSinceWhenAndTakesNothing() {
        navigate(TasksView.class, "2024-09");

        assertThat(page()).contains("Pengisian September 2024 ditutup sejak 8 Oktober 2024");
        open(0);
        assertThat($(TextField.class).all()).isEmpty();
        assertThat(words(card(0))).contains("Tidak ada isian untuk bulan ini.");
    }

    @Test
    void wordsThatLookLikeMarkupOrAFormulaAreShownAsWords() {
        String words = "=1+1 <img src=x onerror=alert(1)> ‮עברית 👍🏽";
        TaskRow row = rows().stream().filter(it -> !it.shared()).findFirst().orElseThrow();
        realizations.save(
                new EntryContent("50", List.of(), new Narrative(null, words, null, null, null, null)).patchOf(row));

        navigate(TasksView.class);
        open(0);

        assertThat(card(0).row().indicator()).isEqualTo(row.indicator());
        assertThat($(TextArea.class).withLabel("Kendala").single().getValue()).isEqualTo(words);
    }

    @Test
    void whoOwnsNoRowIsToldSo() {
        jakartaBarat.signIn(jakartaBarat.account("baru", RoleGrant.of(Role.REPORTER, office.office())));
        navigate(TasksView.class);

        assertThat(page()).contains("Tidak ada baris Rencana Aksi yang pelaksananya unit Anda.");
    }

    @Test
    void aYearWithoutAnActivePlanSaysSo() {
        navigate(TasksView.class, "2023-05");

        assertThat(page()).contains("Belum ada Rencana Aksi Sekretaris tahun 2023 yang aktif");
    }

    private void aColleagueEnters(String value) {
        String colleague = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        TaskRow shared = rows().stream().filter(TaskRow::shared).findFirst().orElseThrow();
        jakartaBarat.as(
                colleague, () -> realizations.save(new EntryContent(value, List.of(), Narrative.NONE).patchOf(shared)));
    }

    private List<TaskRow> rows() {
        return realizations.tasks(OCTOBER).getFirst().rows();
    }

    private List<EntryDetails> stored() {
        return rows().stream().flatMap(row -> row.entry().stream()).toList();
    }

    private void open(int place) {
        test($(Button.class, card(place)).first()).click();
    }

    private void save() {
        test(button("Simpan")).click();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    private TextField value() {
        return field(VALUE);
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private TaskCard card(int place) {
        return $(TaskCard.class).all().get(place);
    }

    private String page() {
        return words((Component) getCurrentView());
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
