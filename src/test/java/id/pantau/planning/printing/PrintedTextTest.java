package id.pantau.planning.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.DocumentFormat;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.Signatory;
import id.pantau.planning.importing.SeedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that was signed is missing on paper, and it stands in its order. */
class PrintedTextTest {

    private static final int MOST_PAGES = 9;

    @ParameterizedTest
    @MethodSource("id.pantau.planning.printing.SignedDocuments#all")
    void theWordFileSaysEverythingInTheOrderOfTheDocument(SeedDocument document, int sheet) {
        NewPlan plan = document.plan(sheet);

        String text = FileText.word(Printed.file(plan, DocumentFormat.DOCX));

        assertInOrder(text, plan);
        assertThat(plan.signatories())
                .extracting(Signatory::name)
                .filteredOn(Objects::nonNull)
                .allSatisfy(name -> assertThat(text).contains(FileText.squeezed(name)));
    }

    @ParameterizedTest
    @MethodSource("id.pantau.planning.printing.SignedDocuments#all")
    void thePdfSaysEverythingOnAFewPagesEachWithTheHeadOfTheTable(SeedDocument document, int sheet) {
        NewPlan plan = document.plan(sheet);

        List<String> pages = FileText.pages(Printed.file(plan, DocumentFormat.PDF));

        String text = String.join("", pages);
        assertInOrder(text, plan);
        assertThat(pages).hasSizeLessThanOrEqualTo(MOST_PAGES);
        String head = FileText.squeezed(indicatorHead(plan));
        assertThat(pages.subList(plan.parties().isEmpty() ? 0 : 1, pages.size()))
                .allMatch(page -> page.contains(head));
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta-barat-rak-2024, 0, 1",
        "kaltim-pk-2024, 1, 3",
        "kaltim-pk-2024, 2, 2",
        "kaltim-pk-2024, 9, 2",
    })
    void aPageIsNotBegunForALittleThatIsLeft(String workbook, int sheet, int pages) {
        NewPlan plan = new SeedDocument(workbook).plan(sheet);

        assertThat(FileText.pages(Printed.file(plan, DocumentFormat.PDF))).hasSize(pages);
    }

    private static void assertInOrder(String text, NewPlan plan) {
        int from = 0;
        for (String part : inOrder(plan)) {
            int found = text.indexOf(FileText.squeezed(part), from);
            assertThat(found).as(part).isNotNegative();
            from = found;
        }
    }

    private static String indicatorHead(NewPlan plan) {
        return plan.layout().head().stream()
                .map(cell -> cell.text())
                .filter(text -> text.toLowerCase().contains("indikator"))
                .findFirst()
                .orElse("INDIKATOR KINERJA");
    }

    private static List<String> inOrder(NewPlan plan) {
        List<String> parts = new ArrayList<>();
        for (NewObjective objective : plan.objectives()) {
            parts.add(objective.text());
            for (NewIndicator indicator : objective.indicators()) {
                parts.add(indicator.text());
                Stream.ofNullable(indicator.targetJoined() ? null : indicator.target())
                        .forEach(parts::add);
            }
        }
        return parts;
    }
}
