package id.pantau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The five real planning documents, read and held against what a person reads in them. */
class SeedWorkbooksTest {

    private record Seen(int objectives, int indicators, int actions) {}

    private final List<JsonNode> objectives = new ArrayList<>();
    private final List<JsonNode> indicators = new ArrayList<>();
    private final List<JsonNode> actions = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "jakarta-barat-rak-2024, 28, 40, 40",
        "banten-rak-2021, 29, 38, 68",
        "kupang-rkt-2024, 22, 42, 42",
        "mahakam-ulu-rkt-2024, 43, 62, 0",
        "kaltim-pk-2024, 165, 179, 0"
    })
    void everyObjectiveIndicatorAndActionStandsInItsCells(String name, int sasaran, int indikator, int kegiatan)
            throws IOException {
        WorkbookGrid workbook = seed(name);
        JsonNode expected = expected(name);

        SoftAssertions softly = new SoftAssertions();
        for (JsonNode document : expected.get("documents")) {
            SheetGrid sheet =
                    workbook.sheet(document.get("sheet").stringValue()).orElseThrow();
            compare(softly, sheet, document);
        }
        softly.assertAll();
        assertThat(new Seen(objectives.size(), indicators.size(), actions.size()))
                .isEqualTo(new Seen(sasaran, indikator, kegiatan));
    }

    private void compare(SoftAssertions softly, SheetGrid sheet, JsonNode document) {
        JsonNode columns = document.get("columns");
        for (JsonNode objective : document.get("sasaran")) {
            objectives.add(objective);
            seen(softly, sheet, columns, "sasaran", objective, "text");
            for (JsonNode indicator : objective.get("indikator")) {
                indicators.add(indicator);
                seen(softly, sheet, columns, "indikator", indicator, "text");
                seen(softly, sheet, columns, "target", indicator, "target_raw");
                indicator.get("kegiatan").forEach(action -> {
                    actions.add(action);
                    seen(softly, sheet, columns, "kegiatan", action, "text");
                    seen(softly, sheet, columns, "kegiatan_target", action, "target_raw");
                });
            }
        }
    }

    private void seen(
            SoftAssertions softly, SheetGrid sheet, JsonNode columns, String column, JsonNode item, String field) {
        if (!columns.has(column)
                || item.path(field).isMissingNode()
                || item.get(field).isNull()) {
            return;
        }
        int at = columns.get(column).get("letters").get(0).stringValue().charAt(0) - 'A';
        int first = item.has("row")
                ? item.get("row").intValue()
                : item.get("rows").get(0).intValue();
        int last = item.has("row") ? first : item.get("rows").get(1).intValue();
        for (int row = first - 1; row < last; row++) {
            softly.assertThat(sheet.effective(row, at)
                            .text()
                            .replaceAll("\\s+", " ")
                            .trim())
                    .as("%s %s", sheet.name(), A1.address(row, at))
                    .isEqualTo(item.get(field).stringValue());
        }
    }

    @Test
    void aPercentCellIsShownAsPercentAndKeepsItsFraction() throws IOException {
        SheetGrid sheet = seed("jakarta-barat-rak-2024").sheets().getFirst();

        GridCell target = sheet.cells().stream()
                .filter(cell -> cell.text().equals("77%"))
                .findFirst()
                .orElseThrow();

        assertThat(target.kind()).isEqualTo(CellKind.PERCENT);
        assertThat(target.number()).isEqualTo("0.77");
    }

    @Test
    void aBudgetIsShownWithItsSeparatorsAndKeepsItsNumber() throws IOException {
        GridCell budget = seed("banten-rak-2021").sheets().getFirst().effective(8, 10);

        assertThat(budget.text()).isEqualTo("29,295,000");
        assertThat(budget.number()).isEqualTo("29295000");
        assertThat(budget.kind()).isEqualTo(CellKind.NUMBER);
        assertThat(budget.address()).as("the anchor of the merged cell").isEqualTo("K8");
    }

    @Test
    void theRowsRepeatedInPrintAreTheHeadOfTheTable() throws IOException {
        for (JsonNode document : expected("banten-rak-2021").get("documents")) {
            SheetGrid sheet = seed("banten-rak-2021").sheets().getFirst();
            assertThat(sheet.printTitleRows())
                    .contains(new RowRange(
                            document.at("/table/header_rows/0").intValue() - 1,
                            document.at("/table/header_rows/1").intValue() - 1));
        }
    }

    private static WorkbookGrid seed(String name) throws IOException {
        try (InputStream content = resource("xlsx/" + name + ".xlsx")) {
            return new WorkbookReader().read(content, name + ".xlsx");
        }
    }

    private static JsonNode expected(String name) throws IOException {
        try (InputStream content = resource("expected/" + name + ".json")) {
            return JsonMapper.shared().readTree(content);
        }
    }

    private static InputStream resource(String path) {
        return SeedWorkbooksTest.class.getResourceAsStream("/seeds/" + path);
    }
}
