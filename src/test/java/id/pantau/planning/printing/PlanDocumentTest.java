package id.pantau.planning.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.DocumentFormat;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.RepetitionAnswer;
import id.pantau.planning.ScheduleAnswer;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleStatus;
import id.pantau.planning.importing.ReadAgain;
import id.pantau.planning.importing.SeedDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanDocumentTest {

    private static final NewPlan MONTHLY = new SeedDocument("jakarta-barat-rak-2024").plan(1);

    @ParameterizedTest
    @CsvSource({"DRAFT, Rancangan – belum aktif", "SUPERSEDED, Versi 1 – digantikan"})
    void aVersionThatIsNotInForceSaysSoOnEveryPageAndNowhereInTheDocument(PlanStatus status, String mark)
            throws IOException {
        List<PlanToPrint> printed = List.of(Printed.version(MONTHLY, status));

        assertThat(FileText.pages(Printed.file(printed, DocumentFormat.PDF)))
                .allMatch(page -> page.contains(FileText.squeezed(mark)));
        byte[] workbook = Printed.file(printed, DocumentFormat.XLSX);
        onSheet(workbook, sheet -> {
            assertThat(sheet.getHeader().getLeft()).contains(mark);
            assertThat(words(sheet)).noneMatch(words -> words.contains(mark));
        });
        assertThat(ReadAgain.plan(workbook))
                .usingRecursiveComparison()
                .ignoringFields("source")
                .isEqualTo(MONTHLY);
    }

    @Test
    void theVersionInForceCarriesNoMark() throws IOException {
        onSheet(
                Printed.file(MONTHLY, DocumentFormat.XLSX),
                sheet -> assertThat(
                                sheet.getHeader().getLeft() + sheet.getFooter().getLeft())
                        .isBlank());
    }

    @Test
    void whatAPlannerSaidAboutOpenMonthsIsNotPutIntoTheSignedTable() throws IOException {
        NewPlan answered = MONTHLY.eachAction(action -> action.schedule().status() == ScheduleStatus.COUNT_ONLY
                ? action.scheduled(action.schedule().answered(ScheduleAnswer.PERIODS, Set.of(1, 2)))
                : action);

        assertThat(ReadAgain.plan(Printed.file(answered, DocumentFormat.XLSX)).objectives())
                .isEqualTo(MONTHLY.objectives());
    }

    @Test
    void moneyConfirmedToBeARepetitionIsPrintedAsItWasSigned() {
        NewPlan signed = new SeedDocument("banten-rak-2021").plan(0);
        NewPlan answered = signed.withAllocations(signed.allocations().stream()
                .map(money -> money.answered(RepetitionAnswer.REPEATS))
                .toList());

        assertThat(ReadAgain.plan(Printed.file(answered, DocumentFormat.XLSX)).allocations())
                .isEqualTo(signed.allocations());
    }

    @Test
    void moneyIsANumberInAWorkbookAndHasTheSignsOfTheDocumentOnPaper() throws IOException {
        NewPlan signed = new SeedDocument("banten-rak-2021").plan(0);

        onSheet(
                Printed.file(signed, DocumentFormat.XLSX),
                sheet -> assertThat(cells(sheet))
                        .filteredOn(cell -> cell.getCellType() == CellType.NUMERIC)
                        .extracting(Cell::getNumericCellValue)
                        .contains(29_295_000d));
        assertThat(String.join("", FileText.pages(Printed.file(signed, DocumentFormat.PDF))))
                .contains("29,295,000");
    }

    @Test
    void nothingSomebodyTypedBecomesAFormula() throws IOException {
        String trap = "=HYPERLINK(\"http://example.org\",\"Sasaran\")";
        List<NewObjective> objectives = new ArrayList<>(MONTHLY.objectives());
        NewObjective first = objectives.getFirst();
        objectives.set(0, new NewObjective(first.key(), "+1", trap, null, first.indicators()));
        NewPlan hostile = MONTHLY.withObjectives(objectives);

        byte[] workbook = Printed.file(hostile, DocumentFormat.XLSX);

        onSheet(
                workbook,
                sheet -> assertThat(cells(sheet))
                        .noneMatch(cell -> cell.getCellType() == CellType.FORMULA)
                        .filteredOn(cell -> cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().startsWith("="))
                        .isNotEmpty()
                        .allMatch(cell -> cell.getCellStyle().getQuotePrefixed()));
        assertThat(ReadAgain.plan(workbook).objectives().getFirst().text()).isEqualTo(trap);
    }

    @Test
    void anEditedPlanGoesOutWithTheEdit() {
        List<NewObjective> objectives = new ArrayList<>(MONTHLY.objectives().subList(2, 6));
        NewPlan edited = MONTHLY.withObjectives(objectives)
                .eachIndicator(indicator -> new NewIndicator(
                        indicator.key(),
                        indicator.text(),
                        "87,5 %",
                        indicator.targetJoined(),
                        null,
                        withAnotherRow(indicator)));

        NewPlan again = ReadAgain.plan(Printed.file(edited, DocumentFormat.XLSX));

        assertThat(again.objectives())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*key", ".*joined")
                .isEqualTo(edited.objectives());
    }

    private static List<NewAction> withAnotherRow(NewIndicator indicator) {
        List<NewAction> actions = new ArrayList<>(indicator.actions());
        actions.add(new NewAction(
                "baru",
                "Program Dukungan Manajemen",
                "Rapat koordinasi",
                "1 Laporan",
                "Rapat",
                "Semua Sub Bagian",
                new PlannedSchedule(ScheduleStatus.EMPTY, null, List.of()),
                null,
                Set.of()));
        return actions;
    }

    @Test
    void aColumnTheDocumentNeverHadIsAddedWhenThePlanNeedsIt() {
        NewPlan signed = new SeedDocument("kupang-rkt-2024").plan(0);
        NewPlan owned = signed.eachAction(action -> new NewAction(
                action.key(),
                action.program(),
                action.activity(),
                action.output(),
                action.subActivity(),
                "Subbagian Perencanaan",
                action.schedule(),
                null,
                action.joined()));

        assertThat(ReadAgain.plan(Printed.file(owned, DocumentFormat.XLSX)).objectives())
                .isEqualTo(owned.objectives());
    }

    @ParameterizedTest
    @EnumSource(ScheduleGrain.class)
    void aPlanMadeOnScreenComesInAgain(ScheduleGrain grain) {
        NewPlan made = MadeOnScreen.actionPlan(grain);

        NewPlan again = ReadAgain.plan(Printed.file(made, DocumentFormat.XLSX));

        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("source", "layout")
                .isEqualTo(made);
    }

    @Test
    void anAgreementMadeOnScreenHasTheUsualStatementAnnexAndSignatures() {
        List<String> pages = FileText.pages(Printed.file(MadeOnScreen.agreement(), DocumentFormat.PDF));

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst())
                .contains("PERJANJIANKINERJATAHUN2024", "selanjutnyadisebutPihakPertama", "Samarinda,1Maret2024");
        assertThat(pages.getLast())
                .contains("Nama/UnitOrganisasi", "97,5%", "Rp30.508.381.000,-", "Rp-", "PihakKedua,", "FahmiIdris");
    }

    private static void onSheet(byte[] file, Consumer<XSSFSheet> look) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            look.accept(workbook.getSheetAt(0));
        }
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cells::add);
        }
        return cells;
    }

    private static List<String> words(XSSFSheet sheet) {
        return cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }
}
