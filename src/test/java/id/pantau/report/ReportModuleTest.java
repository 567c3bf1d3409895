package id.pantau.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import id.pantau.achievement.Outcome;
import id.pantau.document.CellKind;
import id.pantau.document.CellRange;
import id.pantau.document.DocumentFormat;
import id.pantau.document.GridCell;
import id.pantau.document.WrittenFile;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.PlanImportService;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.PlanProgress;
import id.pantau.progress.ProgressService;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Quarter;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = {"pantau.today=2024-10-08", "spring.jpa.properties.hibernate.generate_statistics=true"})
@Import({JakartaBarat.class, JakartaBaratYear.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportModuleTest {

    private static final String OPEN_INDICATOR = "Persentase Pemutakhirkan Data Pemilih tepat waktu.";
    private static final String COUNTED_INDICATOR =
            "Jumlah revisi yang dilakukan terhadap rencana kerja yang telah ditetapkan";
    private static final int BUDGET = 13;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private JakartaBaratYear year;

    @Autowired
    private ReportService reports;

    @Autowired
    private ProgressService progress;

    @Autowired
    private PlanImportService imports;

    @Autowired
    private EntityManagerFactory entities;

    private Imported office;
    private String secretary;
    private ReportSheet sheet;
    private PlanProgress engine;

    @BeforeAll
    void makeTheReport() {
        office = year.filled();
        secretary = jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office.office()));
        sheet = ReportSheet.of(file(secretary, Quarter.III));
        engine = jakartaBarat.as(secretary, () -> progress.progress(office.secretariat(), Month.SEPTEMBER));
    }

    @Test
    void everyAchievementInTheSheetIsTheOneOfTheEngineOrItsReason() {
        assertThat(engine.indicators()).hasSize(32);
        for (int line = 0; line < 32; line++) {
            IndicatorProgress row = engine.indicators().get(line);
            assertThat(sheet.cell(line, ReportSheet.INDICATOR).text())
                    .startsWith(row.indicator().text());
            isShown(row.toDate().againstPeriod(), sheet.cell(line, ReportSheet.AGAINST_DUE));
            isShown(row.toDate().againstYear(), sheet.cell(line, ReportSheet.AGAINST_YEAR));
        }
    }

    private static void isShown(Outcome outcome, GridCell cell) {
        if (outcome.percent().isPresent()) {
            assertThat(cell.kind()).isEqualTo(CellKind.PERCENT);
            assertThat(cell.number())
                    .isCloseTo(outcome.percent().get().movePointLeft(2), within(new BigDecimal("1e-9")));
        } else {
            assertThat(cell.kind()).isEqualTo(CellKind.TEXT);
            assertThat(cell.text())
                    .isEqualTo(((Outcome.NotComputable) outcome).reason().words());
        }
    }

    @Test
    void theMeansAndTheMoneyOfTheLastRowAreThoseOfTheEngine() {
        assertThat(sheet.cell(32, ReportSheet.AGAINST_DUE).number())
                .isCloseTo(engine.achievement().mean().movePointLeft(2), within(new BigDecimal("1e-9")));
        assertThat(sheet.cell(32, ReportSheet.SPENT).number())
                .isEqualByComparingTo(engine.absorption().spent());
        assertThat(sheet.cell(32, ReportSheet.SPENT_IN_QUARTER).number())
                .isEqualByComparingTo(engine.absorption().spent().divide(BigDecimal.valueOf(3)));
    }

    @Test
    void theQuarterAloneAndTheFiguresToDateAreKeptApart() {
        int line = sheet.line(COUNTED_INDICATOR);

        assertThat(sheet.cell(line, ReportSheet.TARGET).text()).isEqualTo("12 kali");
        assertThat(sheet.cell(line, ReportSheet.DUE).text()).isEqualTo("9");
        assertThat(sheet.cell(line, ReportSheet.IN_QUARTER).text()).isEqualTo("0");
        assertThat(sheet.cell(line, ReportSheet.TO_DATE).text()).isEqualTo("6");
        assertThat(sheet.cell(line, ReportSheet.AGAINST_DUE).text()).isEqualTo("66.67%");
        assertThat(sheet.cell(line, ReportSheet.AGAINST_YEAR).text()).isEqualTo("50.00%");
        assertThat(sheet.cell(line, ReportSheet.CATEGORY).text()).isEqualTo("Sedang");
    }

    @Test
    void anAchievementBeyondTheCapIsToldInFullBelowTheTable() {
        assertThat(sheet.wholeText())
                .contains(
                        "Capaian di atas batas diperhitungkan sebesar batasnya: sasaran 2 dari 266,67\u00a0% menjadi 120\u00a0%");
    }

    @Test
    void aRowNobodyFilledInSaysSoInWordsAndNeverZero() {
        IndicatorProgress silent = engine.indicators().stream()
                .filter(row -> row.entries().isEmpty())
                .filter(row -> row.toDate().target() != null)
                .findFirst()
                .orElseThrow();
        int line = sheet.line(silent.indicator().text());

        assertThat(List.of(
                        ReportSheet.IN_QUARTER,
                        ReportSheet.TO_DATE,
                        ReportSheet.AGAINST_DUE,
                        ReportSheet.AGAINST_YEAR,
                        ReportSheet.PHYSICAL,
                        ReportSheet.SPENT_IN_QUARTER,
                        ReportSheet.SPENT))
                .allSatisfy(
                        column -> assertThat(sheet.cell(line, column).text()).isEqualTo("belum diisi"));
        assertThat(sheet.cell(line, ReportSheet.FIRST_MONTH).text()).endsWith("belum diisi");
    }

    @Test
    void aRowWhoseMonthsThePlanDoesNotNameIsMarkedAsOpen() {
        int line = sheet.line(OPEN_INDICATOR);

        assertThat(sheet.cell(line, ReportSheet.DUE).text()).isEqualTo("jadwal belum dipastikan");
        assertThat(sheet.cell(line, ReportSheet.FIRST_MONTH).text()).isEqualTo("?\nterlaksana");
        assertThat(sheet.wholeText()).contains("6 baris, pada sasaran 1, 4, 9, 17, 18, 24");
    }

    @Test
    void wordsThatLookLikeFormulasStayWords() {
        int line = sheet.line(ownRow() + " *");

        assertThat(List.of(
                        sheet.cell(line, ReportSheet.OBSTACLE),
                        sheet.cell(line, ReportSheet.SUPPORT),
                        sheet.cell(line, ReportSheet.FOLLOW_UP)))
                .allSatisfy(cell -> {
                    assertThat(cell.kind()).isEqualTo(CellKind.TEXT);
                    assertThat(cell.formula()).isFalse();
                })
                .extracting(GridCell::text)
                .containsExactly("=1+1", "@x", "-2+3\nOleh: Kasubbag\nBatas: 31 Okt 2024");
    }

    @Test
    void eachMonthShowsWhatWasPlannedAndWhatCameOfIt() {
        int line = sheet.line(ownRow() + " *");

        assertThat(List.of(0, 1, 2))
                .extracting(month ->
                        sheet.cell(line, ReportSheet.FIRST_MONTH + month).text())
                .containsExactly("√\nterlaksana", "√\nsebagian", "√\nterlaksana");
        assertThat(sheet.cell(line, ReportSheet.SPENT_IN_QUARTER).number())
                .isEqualByComparingTo(JakartaBaratYear.SPENT.multiply(BigDecimal.valueOf(3)));
        assertThat(sheet.cell(line, ReportSheet.PHYSICAL).text()).isEqualTo("60.00%");
    }

    @Test
    void draftsAndSampleDataAreMarked() {
        assertThat(sheet.wholeText())
                .contains(
                        "DATA CONTOH: realisasi dalam laporan ini dibuat untuk peragaan, bukan data resmi",
                        "Tanda *: sebagian isian masih berupa konsep atau dikembalikan",
                        "Seluruh realisasi adalah data contoh",
                        "isian triwulan ini belum disetujui");
    }

    @Test
    void theHeadNamesTheOfficeThePlanAndTheFiguresOfTheQuarter() {
        assertThat(sheet.texts())
                .startsWith("KOMISI PEMILIHAN UMUM")
                .contains(
                        "LAPORAN MONITORING RENCANA AKSI KINERJA TRIWULAN III TAHUN 2024",
                        "SEKRETARIS KPU",
                        "KOTA JAKARTA BARAT",
                        "ADNAL NURBA TJENRENG",
                        "Jakarta, ……………………………")
                .anyMatch(text -> text.contains("ditandatangani 11 Januari 2024, versi 1"))
                .anyMatch(text -> text.contains("pagu tidak tercantum dalam dokumen rencana"));
    }

    @Test
    void cellsAreMergedAsInTheSignedPlanAndInTheHead() {
        int head = sheet.grid().printTitleRows().orElseThrow().first();
        int first = sheet.firstRow();

        assertThat(sheet.grid().mergedRanges())
                .contains(
                        new CellRange(head, head + 1, 0, 0),
                        new CellRange(head, head, 7, 9),
                        new CellRange(first + 3, first + 6, ReportSheet.NUMBER, ReportSheet.NUMBER),
                        new CellRange(first + 3, first + 6, ReportSheet.OBJECTIVE, ReportSheet.OBJECTIVE));
        assertThat(sheet.grid().cell(head + 2, 20).text()).isEqualTo("(21)");
    }

    @Test
    void theSheetIsSetUpForLandscapeFolioOnePageWideWithItsHeadOnEveryPage() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(file(secretary, Quarter.III).content()))) {
            XSSFSheet printed = workbook.getSheet("TW III 2024");

            assertThat(printed.getPrintSetup().getLandscape()).isTrue();
            assertThat(printed.getPrintSetup().getPaperSize()).isEqualTo((short) 14);
            assertThat(printed.getFitToPage()).isTrue();
            assertThat(printed.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(printed.getPrintSetup().getFitHeight()).isZero();
            assertThat(printed.getRepeatingRows().getLastRow() + 1).isEqualTo(sheet.firstRow());
            assertThat(printed.getFooter().getRight()).contains("Halaman &P dari &N");
            assertThat(printed.getFooter().getLeft()).contains("(data contoh)");
        }
    }

    @Test
    void aRunningQuarterMakesAProvisionalReportInWhichComingMonthsAreNotMissing() {
        ReportSheet running = ReportSheet.of(file(secretary, Quarter.IV));
        int line = running.line(ownRow() + " *");

        assertThat(running.texts()).contains("LAPORAN SEMENTARA: triwulan belum berakhir pada 8 Oktober 2024");
        assertThat(running.cell(line, ReportSheet.FIRST_MONTH + 2).text()).isEqualTo("√\nbelum tiba");
        assertThat(running.cell(line, ReportSheet.IN_QUARTER).text()).isEqualTo("belum diisi");
    }

    @Test
    void theSameDataOnTheSameDayGiveTheSameBytes() {
        assertThat(file(secretary, Quarter.III)).isEqualTo(file(secretary, Quarter.III));
    }

    @Test
    void theFileIsNamedByOfficeYearAndQuarter() {
        assertThat(file(secretary, Quarter.III).name())
                .isEqualTo("laporan-monitoring-rak-kpu-kota-administrasi-jakarta-barat-2024-tw3.xlsx");
    }

    @Test
    void everyQuarterTellsWhereItStandsAndHowMuchIsFilledIn() {
        List<QuarterReport> quarters =
                jakartaBarat.as(secretary, () -> reports.quarters(office.office(), JakartaBarat.YEAR));

        assertThat(quarters)
                .extracting(QuarterReport::state)
                .containsExactly(QuarterState.OVER, QuarterState.OVER, QuarterState.OVER, QuarterState.RUNNING);
        assertThat(quarters).extracting(QuarterReport::expected).containsOnly(96L);
        assertThat(quarters.get(2).filled())
                .isEqualTo(engine.indicators().stream()
                                .filter(row -> !row.entries().isEmpty())
                                .count()
                        * 3)
                .isPositive();
        assertThat(quarters.getLast().filled()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoeverReadsTheWholeOfficeMayHaveTheReportAndNobodyElse(Role role) {
        String person = jakartaBarat.account("orang", RoleGrant.of(role, office.office()));

        if (role.readsOffice()) {
            assertThat(file(person, Quarter.III).content()).isNotEmpty();
            assertThat(jakartaBarat.as(person, reports::plans)).hasSize(1);
        } else {
            isRefused(person);
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> jakartaBarat.as(person, reports::plans));
        }
    }

    @Test
    void whoReadsAnotherOfficeDoesNotFindThisOne() {
        OfficeId other = jakartaBarat.office();
        isRefused(jakartaBarat.account("tetangga", RoleGrant.of(Role.SECRETARY, other)));
        isRefused(jakartaBarat.account(
                "rangkap", RoleGrant.of(Role.SECRETARY, other), RoleGrant.of(Role.OFFICE_ADMIN, office.office())));
    }

    private void isRefused(String person) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> file(person, Quarter.III));
    }

    @Test
    void aReportTakesTheSameFewStatementsHoweverMuchIsEntered() {
        Imported empty = jakartaBarat.imported();
        long few = statements(empty.planner(), empty.office());
        long many = statements(secretary, office.office());

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(20);
    }

    private long statements(String who, OfficeId of) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        return jakartaBarat.as(who, () -> {
            statistics.clear();
            file(of, JakartaBarat.YEAR, Quarter.III);
            return statistics.getPrepareStatementCount();
        });
    }

    @Test
    void aQuarterlyPlanWithBudgetsHasOneScheduleColumnAndItsBudgets() {
        OfficeId banten = jakartaBarat.office();
        String planner = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, banten));
        byte[] workbook = new SeedDocument("banten-rak-2021").workbook();
        WrittenFile file = jakartaBarat.as(planner, () -> {
            imports.apply(banten, imports.read(workbook, "banten.xlsx")).forEach(jakartaBarat::activate);
            return file(banten, new FiscalYear(2021), Quarter.II);
        });
        ReportSheet read = ReportSheet.of(file);

        assertThat(read.texts()).contains("Pagu", "TW II", "34 Pegawai\nbelum diisi");
        assertThat(read.grid().cells())
                .filteredOn(cell -> cell.column() == BUDGET && cell.row() >= read.firstRow())
                .extracting(GridCell::number)
                .contains(new BigDecimal("29295000"));
        assertThat(read.wholeText())
                .contains(": belum diisi, dari pagu Rp3.051.446.000")
                .doesNotContain("DATA CONTOH", "Rp0");
    }

    private String ownRow() {
        return engine.indicators().stream()
                .filter(row -> row.indicator().actions().getFirst().ownerText() != null
                        && row.indicator().actions().getFirst().ownerText().equals(JakartaBarat.HUMAN_RESOURCES))
                .filter(row -> row.toDate().target() != null)
                .findFirst()
                .orElseThrow()
                .indicator()
                .text();
    }

    private WrittenFile file(String who, Quarter quarter) {
        return jakartaBarat.as(who, () -> file(office.office(), JakartaBarat.YEAR, quarter));
    }

    private WrittenFile file(OfficeId of, FiscalYear in, Quarter quarter) {
        return reports.file(ReportType.TRIWULAN_MONITORING, DocumentFormat.XLSX, of, in, quarter);
    }
}
