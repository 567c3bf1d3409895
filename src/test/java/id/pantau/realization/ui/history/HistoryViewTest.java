package id.pantau.realization.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.realization.CellChange;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryPatch;
import id.pantau.realization.HistoryKind;
import id.pantau.realization.HistoryService;
import id.pantau.realization.HistoryWords;
import id.pantau.realization.RealizationService;
import id.pantau.realization.TaskRow;
import id.pantau.shared.DomainException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class HistoryViewTest extends SpringBrowserlessTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final EntryCell VALUE = EntryCell.of(EntryField.VALUE);
    private static final EntryCell OBSTACLE = EntryCell.of(EntryField.OBSTACLE);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private HistoryService history;

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
    void whoChangedWhatStandsInASentenceAndLongTextsAreFoldedAway() {
        save(VALUE, "", "50");
        save(VALUE, "50", "60");
        save(OBSTACLE, "", "<b>Listrik padam</b> ".repeat(100).strip());

        open("");

        assertThat(sentences())
                .containsExactly(
                        JakartaBarat.FINANCE + " mengisi Kendala",
                        JakartaBarat.FINANCE + " mengubah Realisasi dari 50 menjadi 60",
                        JakartaBarat.FINANCE + " mengisi Realisasi: 50");
        assertThat(words($(NativeDetails.class).single())).contains("<b>Listrik padam</b>", "(kosong)");
        assertThat(page()).contains("3 catatan", row().indicator().text(), "Unduh .xlsx");
        assertThat($(Anchor.class).all()).isNotEmpty();
    }

    @Test
    void theAddressSaysWhatIsLookedForAndNonsenseInItDoesNotMatter() {
        save(VALUE, "", "50");
        Assertions.assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> save(VALUE, "50", "banyak sekali"));

        open("jenis=REFUSED&tahun=2024");
        assertThat(sentences())
                .containsExactly(JakartaBarat.FINANCE + " mencoba mengisi Realisasi dengan banyak sekali, ditolak");
        assertThat(page()).contains("Alasan:");
        open("kata=tidak-ada-di-mana-pun");
        assertThat(page()).contains("Tidak ada catatan yang cocok dengan saringan ini");
        open("bulan=99&tahun=abc&sejak=kemarin&halaman=-3&jenis=APA&unit=x");
        assertThat(sentences()).hasSize(2);
        open("kantor=999999");
        assertThat(page()).contains("tidak tersedia untuk akun Anda");
    }

    @Test
    void aReporterIsToldThatItReadsItsOwnRows() {
        save(VALUE, "", "50");
        jakartaBarat.signIn(finance);

        navigate(HistoryView.class);

        assertThat(page()).contains("Yang terjadi pada baris unit Anda", "mengisi Realisasi: 50");
    }

    @Test
    void whereNothingHappenedThePageSaysSo() {
        open("");

        assertThat(page()).contains("Belum ada yang tercatat untuk satker dan tahun ini");
    }

    @Test
    void theHistoryOfACellOpensOverThePage() {
        save(VALUE, "", "50");
        save(OBSTACLE, "", "Listrik padam");
        IndicatorId indicator = row().indicator().id();
        jakartaBarat.signIn(finance);

        new CellHistoryDialog(history, indicator, "Persentase", OCTOBER, VALUE).open();
        assertThat(sentences()).containsExactly(JakartaBarat.FINANCE + " mengisi Realisasi: 50");
        new CellHistoryDialog(history, indicator, "Persentase", OCTOBER, null).open();
        assertThat(sentences()).hasSize(3);
        new CellHistoryDialog(history, indicator, "Persentase", OCTOBER.minusMonths(1), null).open();
        assertThat($(Dialog.class).all().stream().map(HistoryViewTest::words))
                .anyMatch(text -> text.contains("Belum ada yang tercatat."));
    }

    @Test
    void theHistoryOfAnEntryIsNarrowedToACell() {
        save(VALUE, "", "50");
        save(OBSTACLE, "", "Listrik padam");
        IndicatorId indicator = row().indicator().id();
        jakartaBarat.signIn(finance);
        new CellHistoryDialog(history, indicator, "Persentase", OCTOBER, null).open();

        test($(Select.class).single()).selectItem("Kendala");

        assertThat(sentences()).containsExactly(JakartaBarat.FINANCE + " mengisi Kendala: Listrik padam");
    }

    @Test
    void aPageBeyondTheLastShowsTheLast() {
        save(VALUE, "", "50");

        open("halaman=40");
        assertThat(sentences()).hasSize(1);
        assertThat(page()).doesNotContain("Halaman 40");
    }

    @ParameterizedTest
    @EnumSource(HistoryKind.class)
    void everyKindHasItsWords(HistoryKind kind) {
        assertThat(HistoryWords.kind(kind)).isNotBlank();
    }

    private void open(String query) {
        jakartaBarat.signIn(jakartaBarat.account("pembaca", RoleGrant.of(Role.SECRETARY, office.office())));
        UI.getCurrent()
                .navigate(
                        HistoryView.class,
                        QueryParameters.simple(Stream.of(query.split("&"))
                                .filter(part -> part.contains("="))
                                .map(part -> part.split("=", 2))
                                .collect(Collectors.toMap(part -> part[0], part -> part[1]))));
    }

    private List<String> sentences() {
        return $(Paragraph.class).all().stream()
                .filter(part -> part.hasClassName("history-sentence"))
                .map(HistoryViewTest::words)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .toList();
    }

    private void save(EntryCell cell, String seen, String typed) {
        EntryPatch patch = EntryPatch.of(row().indicator().id(), OCTOBER, new CellChange(cell, seen, typed));
        jakartaBarat.as(finance, () -> realizations.save(patch));
    }

    private TaskRow row() {
        return jakartaBarat.as(finance, () -> realizations.tasks(OCTOBER)).getFirst().rows().stream()
                .filter(row -> !row.shared())
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return words($(HistoryView.class).single());
    }

    private static String words(Component component) {
        return Stream.concat(
                        Stream.of(component.getElement().getText()),
                        component.getChildren().map(HistoryViewTest::words))
                .collect(Collectors.joining(" "));
    }
}
