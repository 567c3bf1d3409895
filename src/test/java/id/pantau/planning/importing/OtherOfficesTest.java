package id.pantau.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.CellKind;
import id.pantau.document.CellRange;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.planning.Finding;
import id.pantau.planning.HeadingLevel;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLevel;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.SheetReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts that none of the five offices uses, but others do. */
class OtherOfficesTest {

    private static final String TITLE = """
            RENCANA AKSI KINERJA
            SEKRETARIAT KPU KOTA KUPANG TAHUN 2025

            """;

    @Test
    void theUnitInAColumnOfItsOwnBelongsToTheTarget() {
        NewPlan plan = plan(TITLE + """
                No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Rencana Aksi | PIC
                1 | Tertib arsip | Jumlah laporan arsip | Laporan | 12 | Menyusun laporan | Subbag Umum
                2 | Layanan baik | Persentase layanan tepat waktu | % | 97,5 | Melayani | Subbag SDM
                """);

        assertThat(plan.indicators().map(NewIndicator::target)).containsExactly("12 Laporan", "97,5%");
        assertThat(plan.actions().map(NewAction::owner)).containsExactly("Subbag Umum", "Subbag SDM");
    }

    @Test
    void aTableOfSixteenColumnsInOneHeadRowIsRead() {
        NewPlan plan = plan(TITLE + """
                No | Sasaran | Indikator | Target | Kegiatan | Januari | Februari | Maret | April | Mei | Juni | Juli | Agustus | September | Oktober | November | Desember | Pagu
                1 | Tertib arsip | Jumlah laporan | 4 Lap | Menyusun | | | x | | | x | | | ● | | | 1 | 12.500.000
                """);

        assertThat(plan.header().grain()).isEqualTo(ScheduleGrain.MONTH);
        assertThat(plan.actions()
                        .flatMap(action -> action.schedule().marks().stream())
                        .map(ScheduleMark::period))
                .containsExactly(3, 6, 9, 12);
        assertThat(plan.allocations().getFirst().amount()).isEqualByComparingTo("12500000");
    }

    @Test
    void rowsThatAPageBreakCutAreJoined() {
        NewPlan plan = plan("""
                RENCANA KINERJA TAHUNAN TAHUN 2024
                SEKRETARIAT KPU KABUPATEN MAHAKAM ULU
                NO | Sasaran | Indikator Kinerja | Target
                (1) | (2) | (3) | (4)
                1. | Terlaksananya pengadaan | Persentase pengadaan logistik | 100%
                NO | Sasaran | Indikator Kinerja | Target
                (1) | (2) | (3) | (4)
                 | logistik Pemilu | yang tepat waktu |
                2. | Terjaganya keamanan | Persentase gangguan | 90%
                 | | yang ditanggulangi |
                NO | Sasaran | Indikator Kinerja | Target
                 | di lingkungan kantor | Jumlah patroli | 12 kali
                """);

        assertThat(plan.objectives().stream().map(NewObjective::text))
                .containsExactly("Terlaksananya pengadaan logistik Pemilu", "Terjaganya keamanan di lingkungan kantor");
        assertThat(plan.indicators().map(NewIndicator::text))
                .containsExactly(
                        "Persentase pengadaan logistik yang tepat waktu",
                        "Persentase gangguan yang ditanggulangi",
                        "Jumlah patroli");
    }

    @Test
    void aRowWithoutTargetThatMayBeEitherIsAskedAbout() {
        SheetReading reading = reading("""
                RENCANA KINERJA TAHUNAN KPU KOTA KUPANG TAHUN 2024
                NO | Sasaran | Indikator Kinerja | Target
                1. | Tertib arsip | Persentase arsip | 100%
                 | | Arsip inaktif dikelola |
                """);

        assertThat(reading.findings()).extracting(Finding::code).contains("planning.import.continuation");
        assertThat(reading.findings().getFirst().cells()).containsExactly("C4");
    }

    @Test
    void totalsAreNoObjectivesButHaveToAgree() {
        SheetReading reading = reading(TITLE + """
                No | Sasaran | Indikator | Target | Kegiatan | Anggaran
                1 | Tertib arsip | Jumlah laporan | 4 Lap | Menyusun | 10.000.000
                2 | Tertib aset | Jumlah aset | 4 Lap | Mencatat | 15.000.000
                Jumlah | | | | | 26.000.000
                """);

        assertThat(Objects.requireNonNull(reading.plan()).objectives()).hasSize(2);
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("planning.import.total-differs");
            assertThat(finding.cells()).containsExactly("F7");
            assertThat(finding.arguments()).containsExactly("Rp26.000.000", "Rp25.000.000");
        });
    }

    @Test
    void headingRowsWithoutMergedCellsAreHeadings() {
        NewPlan plan = plan("""
                KOMISI PEMILIHAN UMUM KOTA KUPANG
                RENCANA KINERJA TAHUNAN
                Tahun Anggaran : 2024
                No | Sasaran Kegiatan | Indikator Kinerja | Target
                I. Program Dukungan Manajemen (076.01.WA)
                3355 Pengelolaan Keuangan
                1 | Laporan tersusun | Jumlah laporan | 2 Lap
                II. | Program Penyelenggaraan Pemilu | |
                2 | Data akurat | Persentase data | 100%
                """);

        assertThat(plan.headings().stream().map(heading -> heading.level()))
                .containsExactly(HeadingLevel.PROGRAM, HeadingLevel.ACTIVITY, HeadingLevel.PROGRAM);
        assertThat(plan.headings().get(1).code()).isEqualTo("3355");
        assertThat(plan.objectives().stream().map(NewObjective::heading)).containsExactly(1, 2);
        assertThat(plan.header().year().value()).isEqualTo(2024);
        assertThat(plan.header().owner()).isEqualTo("Komisi Pemilihan Umum Kota Kupang");
    }

    @Test
    void aColumnNobodyKnowsIsNamedWithItsCells() {
        SheetReading reading = reading(TITLE + """
                No | Sasaran | Indikator | Target | Bukti Dukung
                1 | Tertib arsip | Jumlah laporan | 4 Lap | Laporan bulanan
                """);

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("planning.import.column-unknown");
            assertThat(finding.arguments()).containsExactly("Bukti Dukung");
            assertThat(finding.cells()).containsExactly("E5");
        });
    }

    @Test
    void twoPlansOnOneSheetAreTwoPlans() {
        List<SheetReading> readings = readings("""
                RENCANA KINERJA TAHUNAN KETUA KPU KOTA KUPANG TAHUN 2024
                No | Sasaran | Indikator | Target
                1 | Pemilu damai | Persentase aman | 100%

                Kupang, 5 Januari 2024
                Ketua,


                Nama Ketua

                RENCANA KINERJA TAHUNAN SEKRETARIAT KPU KOTA KUPANG TAHUN 2024
                No | Sasaran | Indikator | Target
                1 | Tertib arsip | Jumlah laporan | 4 Lap

                Kupang, 8 Januari 2024
                Sekretaris,


                Nama Sekretaris
                """);

        assertThat(readings)
                .hasSize(2)
                .allSatisfy(reading -> assertThat(reading.findings()).isEmpty());
        assertThat(readings.stream()
                        .map(reading ->
                                Objects.requireNonNull(reading.plan()).header().level()))
                .containsExactly(PlanLevel.INSTITUTION, PlanLevel.SECRETARIAT);
        assertThat(readings.stream()
                        .map(reading -> Objects.requireNonNull(reading.plan())
                                .signatories()
                                .getFirst()
                                .name()))
                .containsExactly("Nama Ketua", "Nama Sekretaris");
    }

    @Test
    void anAgreementWithLabelsInCellsOfTheirOwnIsRead() {
        NewPlan plan = plan("""
                SEKRETARIAT KPU KOTA KUPANG
                PERJANJIAN KINERJA TAHUN 2024
                Kami yang bertanda tangan di bawah ini:
                Nama | : | Agustinus
                Jabatan | : | Kepala Sub Bagian Hukum
                selanjutnya disebut pihak pertama
                Nama | : | Yohanes
                Jabatan | : | Sekretaris KPU Kota Kupang
                selanjutnya disebut pihak kedua
                Pihak pertama berjanji akan mewujudkan target kinerja.

                 | | | Kupang, 5 Januari 2024
                Pihak Kedua | | | Pihak Pertama
                Sekretaris | | | Kepala Sub Bagian Hukum



                Yohanes | | | Agustinus
                NIP. 19700101 199001 1 001

                LAMPIRAN PERJANJIAN KINERJA TAHUN 2024
                Unit Kerja : Sub Bagian Hukum
                No | Sasaran Kegiatan | Indikator Kinerja | Target
                1 | Produk hukum tertib | Persentase produk hukum | 100%

                No | Program/Kegiatan | Anggaran (Rp)
                1 | Program Dukungan Manajemen | Rp 15.000.000,-
                2 | Program Penyelenggaraan Pemilu | -
                 | Jumlah | Rp 15.000.000,-
                """);

        assertThat(plan.header().kind()).isEqualTo(PlanKind.PERJANJIAN_KINERJA);
        assertThat(plan.header().level()).isEqualTo(PlanLevel.SECTION);
        assertThat(plan.header().owner()).isEqualTo("Sub Bagian Hukum");
        assertThat(plan.parties()).extracting("name").containsExactly("Agustinus", "Yohanes");
        assertThat(plan.signatories()).extracting("name").containsExactly("Yohanes", "Agustinus");
        assertThat(plan.signatories().getFirst().employeeNumber()).isEqualTo("19700101 199001 1 001");
        assertThat(plan.allocations().stream().map(budget -> budget.amount().intValue()))
                .containsExactly(15000000, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sasran Strategis",
                "SASARAN  PROGRAM / KEGIATAN",
                "Sasaran\nStrategis",
                "Sasaran Strategis/Program"
            })
    void theObjectivesAreFoundUnderAnyOfTheirNames(String header) {
        List<GridCell> cells = cells(TITLE + """
                No | HIER | Indikator Kinrja Utama | Taget
                1 | Tertib arsip | Jumlah laporan | 4 Lap
                """);
        cells.replaceAll(cell -> cell.text().equals("HIER") ? GridCell.text(cell.row(), cell.column(), header) : cell);

        assertThat(read(cells, List.of()).getFirst().findings()).isEmpty();
    }

    @Test
    void aPercentCellThatShowsLessThanItHoldsIsTakenExactly() {
        List<GridCell> cells = cells(TITLE + """
                No | Sasaran | Indikator | Target
                1 | Tertib arsip | Persentase arsip |
                """);
        cells.add(new GridCell(4, 3, CellKind.PERCENT, "98%", new BigDecimal("0.975"), null, false, false));
        SheetReading reading = read(cells, List.of()).getFirst();

        assertThat(Objects.requireNonNull(reading.plan()).indicators().map(NewIndicator::target))
                .containsExactly("97,5%");
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("planning.import.percent-rounded");
    }

    @Test
    void errorsAndFormulasWithoutResultAreRefusedWithTheirCells() {
        List<GridCell> cells = cells(TITLE + """
                No | Sasaran | Indikator | Target | Pagu
                1 | Tertib arsip | Jumlah laporan | |
                """);
        cells.add(new GridCell(4, 3, CellKind.ERROR, "#REF!", null, null, true, false));
        cells.add(new GridCell(4, 4, CellKind.EMPTY, "", null, null, true, false));
        SheetReading reading = read(cells, List.of()).getFirst();

        assertThat(reading.plan()).isNull();
        assertThat(reading.findings())
                .extracting(Finding::code)
                .contains("planning.import.cell-error", "planning.import.formula-without-value");
    }

    @Test
    void amountsInMillionsAreWrittenOut() {
        SheetReading reading = reading(TITLE + """
                No | Sasaran | Indikator | Target | Kegiatan | Pagu (Rp juta)
                1 | Tertib arsip | Jumlah laporan | 4 Lap | Menyusun | 350
                """);

        assertThat(Objects.requireNonNull(reading.plan())
                        .allocations()
                        .getFirst()
                        .amount())
                .isEqualByComparingTo("350000000");
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("planning.import.budget-scaled");
    }

    @Test
    void aMarkMergedOverSomePeriodsIsOneOfEach() {
        List<GridCell> cells = cells(TITLE + """
                No | Sasaran | Indikator | Target | Kegiatan | TW I | TW II | TW III | TW IV
                1 | Tertib arsip | Jumlah laporan | 4 Lap | Menyusun | √ | | - | √
                """);
        SheetReading reading = read(cells, List.of(new CellRange(4, 4, 5, 6))).getFirst();

        assertThat(Objects.requireNonNull(reading.plan())
                        .actions()
                        .flatMap(action -> action.schedule().marks().stream())
                        .map(ScheduleMark::period))
                .containsExactly(1, 2, 4);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("planning.import.mark-over-periods");
    }

    @Test
    void periodsThatAreNeitherFourNorTwelveAreRefusedInWords() {
        assertThat(reading(TITLE + """
                                No | Sasaran | Indikator | Target | Kegiatan | TW I | TW II | TW III
                                1 | Tertib arsip | Jumlah laporan | 4 Lap | Menyusun | √ | | √
                                """).findings())
                .extracting(Finding::code)
                .contains("planning.import.schedule-width");
    }

    @ParameterizedTest
    @ValueSource(strings = {"97.125%", "0,85"})
    void aTargetThatMayMeanTwoThingsIsAskedAbout(String target) {
        assertThat(reading(TITLE + """
                                No | Sasaran | Indikator | Target
                                1 | Tertib arsip | Persentase arsip | %s
                                """.formatted(target)).findings())
                .extracting(Finding::code)
                .containsExactly("planning.import.target-unclear");
    }

    private static NewPlan plan(String sheet) {
        SheetReading reading = reading(sheet);
        assertThat(reading.findings()).isEmpty();
        return Objects.requireNonNull(reading.plan());
    }

    private static SheetReading reading(String sheet) {
        return readings(sheet).getFirst();
    }

    private static List<SheetReading> readings(String sheet) {
        return read(cells(sheet), List.of());
    }

    private static List<SheetReading> read(List<GridCell> cells, List<CellRange> merged) {
        return new PlanSheetReader(new SheetGrid("Lembar1", false, cells, merged, null), new Headers(), "rencana.xlsx")
                .read();
    }

    /** Cells from lines of text with a stroke between the columns. */
    private static List<GridCell> cells(String sheet) {
        List<GridCell> cells = new ArrayList<>();
        List<String> lines = sheet.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            String[] texts = lines.get(row).split("\\|");
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].isBlank()) {
                    cells.add(GridCell.text(row, column, texts[column].strip()));
                }
            }
        }
        return cells;
    }
}
