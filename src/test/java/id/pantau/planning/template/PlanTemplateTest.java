package id.pantau.planning.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriters;
import id.pantau.document.OfficeDocument;
import id.pantau.document.WorkbookReader;
import id.pantau.document.xlsx.XlsxWriter;
import id.pantau.planning.Finding;
import id.pantau.planning.NewPlan;
import id.pantau.planning.SheetReading;
import id.pantau.planning.importing.PlanWorkbooks;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.FiscalYear;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTemplateTest {

    private static final Instant CREATED = Instant.parse("2024-10-08T03:00:00Z");
    private static final List<String> UNITS = List.of("Sub Bagian SDM", "Semua Sub Bagian");
    private static final NewPlan SECRETARY = new SeedDocument("jakarta-barat-rak-2024").plan(1);
    private static final NewPlan COMMISSIONERS = new SeedDocument("jakarta-barat-rak-2024").plan(0);

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void theExampleOfEveryTemplateIsReadWithoutAFinding(TemplateKind kind) {
        List<SheetReading> sheets = read(template(kind).document(example(kind), CREATED));

        assertThat(sheets).extracting(SheetReading::sheet).contains(kind.sheet(), "Contoh");
        assertThat(sheets)
                .filteredOn(sheet -> "Contoh".equals(sheet.sheet()))
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.findings()).extracting(Finding::code).isEmpty();
                    assertThat(sheet.plan()).isNotNull();
                });
        assertThat(sheets.stream().filter(sheet -> !PlanTemplateService.isBeside(sheet)))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.findings())
                        .extracting(Finding::code)
                        .containsExactly("planning.import.empty-table"));
    }

    @Test
    void aPlanWrittenIntoTheTemplateIsReadAsTheSamePlan() {
        for (NewPlan plan : List.of(
                COMMISSIONERS, SECRETARY.withObjectives(SECRETARY.objectives().subList(1, 3)))) {
            TemplateKind kind = plan.header().grain() == id.pantau.planning.ScheduleGrain.MONTH
                    ? TemplateKind.RENCANA_AKSI_MONTHLY
                    : TemplateKind.RENCANA_AKSI_QUARTERLY;
            SheetReading sheet = read(template(kind).filled(plan, CREATED)).getFirst();

            assertThat(sheet.findings()).isEmpty();
            assertThat(sheet.plan()).isNotNull();
            assertThat(sheet.plan().objectives())
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*key", ".*joined", ".*targetJoined", ".*heading")
                    .isEqualTo(plan.objectives());
            assertThat(sheet.plan().header().kind()).isEqualTo(plan.header().kind());
        }
    }

    private static NewPlan example(TemplateKind kind) {
        NewPlan plan = kind == TemplateKind.RENCANA_AKSI_QUARTERLY ? COMMISSIONERS : SECRETARY;
        return plan.withObjectives(plan.objectives().subList(1, 3));
    }

    private static PlanTemplate template(TemplateKind kind) {
        return new PlanTemplate(kind, new FiscalYear(2025), "Sekretaris KPU Kota Kupang", UNITS);
    }

    private static List<SheetReading> read(OfficeDocument document) {
        byte[] workbook = new DocumentWriters(List.of(new XlsxWriter())).write(document, DocumentFormat.XLSX);
        return PlanWorkbooks.reader(new WorkbookReader()).read(workbook, "templat.xlsx");
    }
}
