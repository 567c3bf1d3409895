package id.pantau.realization.ui.period;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.office.OfficeService;
import id.pantau.planning.JakartaBarat;
import id.pantau.realization.PeriodService;
import id.pantau.realization.PeriodState;
import id.pantau.realization.ReopeningState;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import id.pantau.uikit.ErrorNotice;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class PeriodsViewTest extends SpringBrowserlessTest {

    private static final YearMonth AUGUST = YearMonth.of(2024, 8);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PeriodService periods;

    @Autowired
    private OfficeService offices;

    private OfficeId office;
    private UnitId unit;
    private String reporter;

    @BeforeEach
    void planForAnOffice() {
        office = jakartaBarat.office();
        jakartaBarat.signIn(jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office)));
        unit = offices.ensureOwner(office, JakartaBarat.YEAR, JakartaBarat.FINANCE)
                .units()
                .iterator()
                .next();
        reporter = jakartaBarat.account("pelapor", RoleGrant.of(Role.REPORTER, office, unit));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyMonthSaysItsDatesAndHowItStands() {
        open();

        assertThat(words($(MonthTable.class).single()))
                .contains(
                        "Agustus 2024 1 Agu 2024 6 Sep 2024 13 Sep 2024 Ditutup Otomatis sejak 14 September 2024",
                        "September 2024 1 Sep 2024 7 Okt 2024 14 Okt 2024 Lewat batas",
                        "Oktober 2024 1 Okt 2024 7 Nov 2024 14 Nov 2024 Dibuka");
    }

    @Test
    void aMonthIsLockedOnlyWithAReasonAndThenSaysIt() {
        open();
        clickNamed("Kunci, Agustus 2024");

        click("Kunci");
        assertThat($(ErrorNotice.class).single())
                .extracting(PeriodsViewTest::words)
                .asString()
                .contains("Tulis alasannya");
        test($(TextArea.class).withCaption("Alasan").single()).setValue("Laporan ditandatangani");
        click("Kunci");

        assertThat(state()).isEqualTo(PeriodState.LOCKED);
        assertThat(words($(MonthTable.class).single())).contains("Dikunci Sejak", "Laporan ditandatangani");
        assertThat(named("Buka kunci, Agustus 2024")).hasSize(1);
    }

    @Test
    void aRequestStandsOnTopAndIsGrantedForALimitedTime() {
        ask();
        open();
        assertThat(words($(RequestCard.class).single()))
                .contains("Minta dibuka kembali: " + JakartaBarat.FINANCE + ", Agustus 2024", "SP2D terlambat");

        click("Izinkan");
        test($(TextArea.class).withCaption("Alasan").single()).setValue("Lengkapi anggaran");
        click("Buka kembali");

        assertThat(words($(RequestCard.class).single()))
                .contains("Sedang dibuka", "sampai 10 Oktober 2024 pukul 16.00", "Lengkapi anggaran");
        assertThat(jakartaBarat
                        .as(reporter, () -> periods.standing(office, AUGUST))
                        .state())
                .isEqualTo(PeriodState.REOPENED);
    }

    @Test
    void aReporterAsksForAClosedMonthAndSeesThatItWaits() {
        jakartaBarat.signIn(reporter);
        open();
        clickNamed("Minta dibuka kembali, Agustus 2024");
        test($(TextArea.class).withCaption("Alasan").single()).setValue("SP2D terlambat");
        click("Kirim permintaan");

        assertThat(periods.request(office, AUGUST).orElseThrow().state()).isEqualTo(ReopeningState.WAITING);
        assertThat(words($(RequestCard.class).single())).contains("Menunggu jawaban");
        assertThat(texts()).doesNotContain("Izinkan", "Tolak", "Kunci", "Ubah", "Tempel daftar");
        clickNamed("Minta dibuka kembali, Agustus 2024");
        assertThat($(ErrorNotice.class).single())
                .extracting(PeriodsViewTest::words)
                .asString()
                .contains("menunggu jawaban perencana");
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void otherRulesShowWhatTheyMoveBeforeTheyAreApplied() {
        open();
        click("Ubah");

        test($(IntegerField.class).withCaption("Batas waktu (hari kerja)").single())
                .setValue(7);

        assertThat(words($(MoveList.class).single()))
                .contains("3 bulan bergeser", "Oktober 2024: batas waktu 7 Nov 2024 menjadi 11 Nov 2024");
        click("Terapkan");
        assertThat(words($(RulesPanel.class).single())).contains("7 hari kerja setelah akhir bulan");
        assertThat(words($(MonthTable.class).single())).contains("11 Nov 2024");
    }

    @Test
    void aPastedListNamesTheLinesThatCannotBeTakenAndKeepsWhatWasTyped() {
        open();
        click("Tempel daftar");
        TextArea list = $(TextArea.class).withCaption("Daftar hari libur").single();
        test(list).setValue("1 November 2024 Libur daerah\nbesok libur");

        assertThat(words($(HolidayPaste.class).single()))
                .contains("1 dari 2 baris terbaca", "Baris 2: \"besok libur\" tidak diawali tanggal");
        click("Simpan");
        assertThat(list.getValue()).contains("besok libur");
        test(list).setValue("1 November 2024 Libur daerah");
        click("Simpan");

        assertThat(words($(HolidayPanel.class).single())).contains("1 Nov 2024 Libur daerah");
        clickNamed("Hapus 1 November 2024, Libur daerah");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(words($(HolidayPanel.class).single())).contains("Belum ada hari libur tahun ini");
    }

    private void open() {
        UI.getCurrent().navigate(PeriodsView.class, PeriodNavigation.query(office, JakartaBarat.YEAR));
    }

    private void ask() {
        jakartaBarat.as(reporter, () -> {
            periods.askToReopen(office, AUGUST, unit, "SP2D terlambat");
            return true;
        });
    }

    private PeriodState state() {
        return periods.standing(office, AUGUST).state();
    }

    private void click(String text) {
        // the confirming button of a dialog comes after those of the page
        List<Button> found = $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .toList();
        test(found.getLast()).click();
    }

    private void clickNamed(String label) {
        test(named(label).getFirst()).click();
    }

    private List<Button> named(String label) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .toList();
    }

    private List<String> texts() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private static String words(Component component) {
        return Stream.concat(
                        Stream.of(component.getElement().getText()),
                        component.getChildren().map(PeriodsViewTest::words))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
