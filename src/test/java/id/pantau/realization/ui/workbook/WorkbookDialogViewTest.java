package id.pantau.realization.ui.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.realization.CellChange;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryPatch;
import id.pantau.realization.RealizationService;
import id.pantau.realization.TaskRow;
import id.pantau.realization.workbook.WorkbookService;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class WorkbookDialogViewTest extends SpringBrowserlessTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final EntryCell VALUE = EntryCell.of(EntryField.VALUE);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private WorkbookService workbooks;

    private final AtomicInteger applied = new AtomicInteger();
    private Imported office;
    private byte[] sheet;

    @BeforeEach
    void open() {
        office = jakartaBarat.imported();
        jakartaBarat.signIn(jakartaBarat.reporter(office, JakartaBarat.FINANCE));
        sheet = workbooks.file(office.office(), OCTOBER).content();
        new WorkbookDialog(workbooks, OCTOBER, applied::incrementAndGet).open();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsOpenIsSaidBesideTheDownload() {
        assertThat($(Anchor.class).single().getElement().getTextRecursively()).contains("Unduh lembar isian");
        assertThat(words()).contains("sel terbuka, diajukan paling lambat 7 November 2024");
        assertThat(apply().isVisible()).isFalse();
    }

    @Test
    void changesAreShownBeforeTheyAreStoredAndAppliedAtOnce() {
        upload(filled("G14", "97,5", "L14", "<b>Listrik</b> padam"));

        assertThat(words()).contains("2 perubahan", "G14", "kosong→97,5", "<b>Listrik</b> padam");
        assertThat(rows().getFirst().entry()).isEmpty();

        test(apply()).click();

        assertThat(words()).contains("2 sel pada 1 baris diterapkan");
        assertThat(rows().getFirst().text(VALUE)).isEqualTo("97,5");
        assertThat(applied).hasValue(1);
    }

    @Test
    void aCellThatCannotBeReadIsNamedAndNothingCanBeApplied() {
        upload(filled("G14", "97,5", "G17", "1.234"));

        assertThat(words()).contains("1 sel bermasalah", "G17", "Terbaca “1.234”", "Bisa berarti");
        assertThat(apply().isVisible()).isFalse();
    }

    @Test
    void whatIsNotOurSheetIsRefusedWithASentence() {
        upload("a;b;c".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(words()).contains("isian.xlsx").contains("bukan");
        assertThat(apply().isVisible()).isFalse();
    }

    @Test
    void whatSomebodyElseChangedIsNamedAndCanBeLeftAsItIs() {
        TaskRow shared = rows().stream().filter(TaskRow::shared).findFirst().orElseThrow();
        String colleague = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        jakartaBarat.as(
                colleague,
                () -> realizations.save(
                        EntryPatch.of(shared.indicator().id(), OCTOBER, new CellChange(VALUE, "", "70"))));
        upload(filled("G14", "97,5"));

        assertThat(words()).contains("1 sel berubah sejak diunduh", "Sub Bagian SDM mengubahnya menjadi “70”");
        assertThat(apply().getText()).isEqualTo("Biarkan sel itu, terapkan 1 perubahan lain");

        test(apply()).click();

        assertThat(rows().getFirst().text(VALUE)).isEqualTo("97,5");
    }

    @Test
    void whatSomebodyChangesWhileOneLooksStopsTheRestAndIsShown() {
        TaskRow first = rows().getFirst();
        upload(filled("G14", "97,5", "L14", "Listrik padam"));
        realizations.save(EntryPatch.of(first.indicator().id(), OCTOBER, new CellChange(VALUE, "", "60")));

        test(apply()).click();

        assertThat(words()).contains("Tidak ada yang diterapkan", "1 sel berubah sejak diunduh", "Di lembar Anda: 97,5");
        assertThat(rows().getFirst().text(EntryCell.of(EntryField.OBSTACLE))).isEmpty();
        assertThat(applied).hasValue(0);
    }

    private void upload(byte[] content) {
        test($(Upload.class).single()).upload("isian.xlsx", "application/octet-stream", content);
        roundTrip();
    }

    /** The downloaded sheet with some cells filled in: an address, and what is typed there. */
    private byte[] filled(String... typed) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int at = 0; at < typed.length; at += 2) {
                CellReference cell = new CellReference(typed[at]);
                workbook.getSheetAt(0).getRow(cell.getRow()).getCell(cell.getCol()).setCellValue(typed[at + 1]);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<TaskRow> rows() {
        return realizations.tasks(OCTOBER).getFirst().rows();
    }

    private Button apply() {
        return $(Button.class).withClassName("workbook-apply").all().getFirst();
    }

    private String words() {
        return $(WorkbookDialog.class).single().getElement().getTextRecursively();
    }
}
