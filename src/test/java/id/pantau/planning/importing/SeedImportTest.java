package id.pantau.planning.importing;

import static id.pantau.planning.importing.ExpectedPlan.stream;
import static id.pantau.planning.importing.ExpectedPlan.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.planning.DocumentPart;
import id.pantau.planning.Finding;
import id.pantau.planning.LayoutColumn;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanColumn;
import id.pantau.planning.PlanLine.Kind;
import id.pantau.planning.SheetReading;
import id.pantau.planning.Signatory;
import id.pantau.planning.SignatoryRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every document of the five offices is read as it stands, compared field by field. */
class SeedImportTest {

    private static final List<SeedDocument> SEEDS = SeedDocument.all();
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("rencana_aksi_kinerja", "RENCANA_AKSI"),
            Map.entry("rencana_kinerja_tahunan", "RKT"),
            Map.entry("perjanjian_kinerja", "PERJANJIAN_KINERJA"),
            Map.entry("lembaga", "INSTITUTION"),
            Map.entry("sekretariat", "SECRETARIAT"),
            Map.entry("bagian", "DIVISION"),
            Map.entry("subbagian", "SECTION"),
            Map.entry("bulan", "MONTH"),
            Map.entry("triwulan", "QUARTER"),
            Map.entry("penandatangan", "SIGNATORY"),
            Map.entry("pihak_pertama", "FIRST_PARTY"),
            Map.entry("pihak_kedua", "SECOND_PARTY"),
            Map.entry("dokumen", "DOCUMENT"),
            Map.entry("pernyataan", "STATEMENT"),
            Map.entry("lampiran", "ANNEX"));
    private static final Map<String, PlanColumn> COLUMNS = Map.of(
            "no", PlanColumn.NUMBER,
            "group", PlanColumn.HEADING,
            "sasaran", PlanColumn.OBJECTIVE,
            "indikator", PlanColumn.INDICATOR,
            "target", PlanColumn.TARGET,
            "program", PlanColumn.PROGRAM,
            "kegiatan", PlanColumn.ACTIVITY,
            "kegiatan_target", PlanColumn.OUTPUT,
            "sub_kegiatan", PlanColumn.SUB_ACTIVITY,
            "schedule", PlanColumn.PERIOD);

    static Stream<Arguments> documents() {
        return SEEDS.stream().flatMap(seed -> {
            List<SheetReading> readings = seed.readings();
            return IntStream.range(0, readings.size())
                    .mapToObj(index ->
                            Arguments.of(readings.get(index).sheet(), readings.get(index), seed.expected(index)));
        });
    }

    @Test
    void everyDocumentOfTheFiveWorkbooksIsFound() {
        assertThat(documents()).hasSize(17);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void theRowsAreReadAsTheyStand(String sheet, SheetReading reading, JsonNode expected) {
        new ExpectedPlan(expected).rowsOf(plan(reading));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void titleUnitAndYearAreThoseOfTheDocument(String sheet, SheetReading reading, JsonNode expected) {
        var header = plan(reading).header();

        assertThat(reading.sheet()).isEqualTo(text(expected, "sheet"));
        assertThat(header.year().value()).isEqualTo(expected.get("year").asInt());
        assertThat(header.kind().name()).isEqualTo(word(expected, "kind"));
        assertThat(header.level().name()).isEqualTo(word(expected, "level"));
        assertThat(header.owner()).isEqualTo(text(expected.get("unit"), "text"));
        assertThat(header.title().lines()).containsExactlyElementsOf(texts(expected.get("title")));
        assertThat(header.place()).isEqualTo(text(expected, "place"));
        assertThat(Objects.toString(header.signedOn(), null)).isEqualTo(text(expected, "date"));
        assertThat(Objects.toString(header.grain(), null)).isEqualTo(word(expected, "period"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everybodyWhoSignsAndDeclaresIsNamed(String sheet, SheetReading reading, JsonNode expected) {
        NewPlan plan = plan(reading);

        assertThat(plan.signatories())
                .containsExactlyElementsOf(stream(expected.get("signature_blocks"))
                        .flatMap(block -> stream(block.get("signatories")).map(one -> signatory(block, one)))
                        .toList());
        assertThat(plan.parties().stream().map(party -> List.of(party.role().name(), party.name(), party.position())))
                .containsExactlyElementsOf(stream(expected.get("parties"))
                        .map(party -> List.of(
                                Objects.requireNonNull(word(party, "role")),
                                party.get("name").asString(),
                                party.get("position").asString()))
                        .toList());
    }

    private static Signatory signatory(JsonNode block, JsonNode one) {
        return new Signatory(
                DocumentPart.valueOf(word(block, "part")),
                SignatoryRole.valueOf(word(one, "role")),
                String.join("\n", texts(one.get("position_lines"))),
                text(one, "name"),
                text(one, "nip"),
                text(block, "date_raw"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void theLayoutKeepsLetterheadTitleAndColumns(String sheet, SheetReading reading, JsonNode expected) {
        NewPlan plan = plan(reading);

        assertThat(tidy(plan, Kind.LETTERHEAD)).containsExactlyElementsOf(texts(expected.get("letterhead")));
        assertThat(tidy(plan, Kind.TITLE)).containsExactlyElementsOf(texts(expected.get("title")));
        JsonNode rows = expected.get("table").get("header_rows");
        assertThat(plan.layout().headRows())
                .isGreaterThanOrEqualTo(rows.get(1).asInt() - rows.get(0).asInt() + 1);
        expected.get("columns").properties().forEach(column -> columns(plan, column.getKey(), column.getValue()));
    }

    private static void columns(NewPlan plan, String role, JsonNode column) {
        PlanColumn holds = COLUMNS.getOrDefault(role, "pagu".equals(role) ? PlanColumn.BUDGET : PlanColumn.OWNER);
        String first = column.get("letters").get(0).asString();
        String last = column.get("letters").get(1).asString();
        assertThat(plan.layout().columns().stream().map(LayoutColumn::holds).filter(holds::equals))
                .as(role)
                .hasSize(last.charAt(0) - first.charAt(0) + 1);
        assertThat(plan.layout().head())
                .anySatisfy(cell -> assertThat(cell.text().strip()).isEqualTo(text(column, "header")));
    }

    private static List<String> tidy(NewPlan plan, Kind kind) {
        return plan.layout().lines().stream()
                .filter(line -> line.kind() == kind)
                .map(line -> Words.tidy(line.text()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyPartIsFoundInItsRow(String sheet, SheetReading reading, JsonNode expected) {
        stream(expected.get("groups")).forEach(group -> inRow(reading, group));
        stream(expected.get("pagu")).forEach(budget -> inRow(reading, budget));
        stream(expected.get("sasaran")).forEach(objective -> {
            inRow(reading, objective);
            stream(objective.get("indikator")).forEach(indicator -> {
                inRow(reading, indicator);
                stream(indicator.get("kegiatan"))
                        .forEach(action -> assertThat(row(reading, action))
                                .isEqualTo(action.get("row").asInt()));
            });
        });
        assertThat(plan(reading).allocations())
                .allSatisfy(budget -> assertThat(reading.places()).containsKey(budget.key()));
    }

    private static void inRow(SheetReading reading, JsonNode part) {
        assertThat(row(reading, part)).isEqualTo(part.get("rows").get(0).asInt());
    }

    private static int row(SheetReading reading, JsonNode part) {
        return Integer.parseInt(reading.places().get(text(part, "id")).replaceAll("\\D", ""));
    }

    private static NewPlan plan(SheetReading reading) {
        assertThat(reading.findings()).extracting(Finding::severity).doesNotContain(Finding.Severity.ERROR);
        return Objects.requireNonNull(reading.plan());
    }

    private static @Nullable String word(JsonNode node, String field) {
        String value = text(node, field);
        return value == null ? null : Objects.requireNonNull(WORDS.get(value));
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asString).toList();
    }
}
