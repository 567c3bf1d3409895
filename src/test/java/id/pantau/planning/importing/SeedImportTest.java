package id.pantau.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.planning.ActionCell;
import id.pantau.planning.Finding;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleStatus;
import id.pantau.planning.SheetReading;
import id.pantau.planning.Signatory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SeedImportTest {

    private static final Map<String, ActionCell> MERGED = Map.of(
            "program", ActionCell.PROGRAM,
            "kegiatan", ActionCell.ACTIVITY,
            "kegiatan_target", ActionCell.OUTPUT,
            "sub_kegiatan", ActionCell.SUB_ACTIVITY,
            "pelaksana", ActionCell.OWNER);

    @ParameterizedTest
    @CsvSource({"jakarta-barat-rak-2024, 0", "jakarta-barat-rak-2024, 1", "banten-rak-2021, 0"})
    void aSignedPlanIsReadFieldByFieldAsItStands(String name, int index) {
        SeedDocument document = new SeedDocument(name);
        NewPlan plan = document.plan(index);
        JsonNode expected = document.expected(index);

        header(plan, expected);
        signature(plan, expected.get("signature_blocks").get(0));
        assertThat(plan.objectives()).hasSize(expected.get("sasaran").size());
        for (int i = 0; i < plan.objectives().size(); i++) {
            objective(plan, plan.objectives().get(i), expected.get("sasaran").get(i));
        }
        counts(plan, expected.get("counts"));
    }

    private static void header(NewPlan plan, JsonNode expected) {
        assertThat(plan.header().year().value()).isEqualTo(expected.get("year").asInt());
        assertThat(plan.header().kind().name()).isEqualTo("RENCANA_AKSI");
        assertThat(plan.header().title().lines()).containsExactlyElementsOf(texts(expected.get("title")));
        assertThat(plan.header().owner())
                .isEqualTo(expected.get("unit").get("text").asString());
        assertThat(plan.header().level().name())
                .isEqualTo("lembaga".equals(text(expected, "level")) ? "INSTITUTION" : "SECRETARIAT");
        assertThat(plan.header().place()).isEqualTo(text(expected, "place"));
        assertThat(
                        plan.header().signedOn() == null
                                ? null
                                : plan.header().signedOn().toString())
                .isEqualTo(text(expected, "date"));
        assertThat(plan.header().grain() == null ? null : plan.header().grain().name())
                .isEqualTo("bulan".equals(text(expected, "period")) ? "MONTH" : "QUARTER");
    }

    private static void signature(NewPlan plan, JsonNode block) {
        Signatory signatory = plan.signatories().getFirst();
        JsonNode expected = block.get("signatories").get(0);
        assertThat(signatory.positionText().lines()).containsExactlyElementsOf(texts(expected.get("position_lines")));
        assertThat(signatory.name()).isEqualTo(text(expected, "name"));
        assertThat(signatory.employeeNumber()).isEqualTo(text(expected, "nip"));
    }

    private static void objective(NewPlan plan, NewObjective objective, JsonNode expected) {
        assertThat(objective.text()).isEqualTo(text(expected, "text"));
        assertThat(objective.number()).isEqualTo(text(expected, "no"));
        assertThat(objective.indicators()).hasSize(expected.get("indikator").size());
        for (int i = 0; i < objective.indicators().size(); i++) {
            indicator(
                    plan,
                    objective.indicators().get(i),
                    expected.get("indikator").get(i));
        }
    }

    private static void indicator(NewPlan plan, NewIndicator indicator, JsonNode expected) {
        String id = text(expected, "id");
        assertThat(indicator.text()).as(id).isEqualTo(text(expected, "text"));
        assertThat(indicator.target()).as(id).isEqualTo(text(expected, "target_raw"));
        assertThat(indicator.actions()).as(id).hasSize(expected.get("kegiatan").size());
        for (int i = 0; i < indicator.actions().size(); i++) {
            action(plan, indicator.actions().get(i), expected.get("kegiatan").get(i));
        }
    }

    private static void action(NewPlan plan, NewAction action, JsonNode expected) {
        String id = text(expected, "id");
        assertThat(action.activity()).as(id).isEqualTo(text(expected, "text"));
        assertThat(action.subActivity()).as(id).isEqualTo(text(expected, "sub_kegiatan"));
        assertThat(action.program()).as(id).isEqualTo(text(expected, "program"));
        assertThat(action.output()).as(id).isEqualTo(text(expected, "target_raw"));
        assertThat(action.owner()).as(id).isEqualTo(text(expected, "pelaksana"));
        schedule(action, expected);
        budget(plan, action, expected.get("pagu"));
        MERGED.forEach((key, cell) -> assertThat(action.joined().contains(cell))
                .as("%s: %s shares the cell above", id, key)
                .isEqualTo(sharesTheCellAbove(expected, key)));
    }

    private static void schedule(NewAction action, JsonNode expected) {
        String id = text(expected, "id");
        assertThat(action.schedule().status())
                .as(id)
                .isEqualTo(
                        switch (String.valueOf(text(expected, "schedule_status"))) {
                            case "count_only" -> ScheduleStatus.COUNT_ONLY;
                            case "lost" -> ScheduleStatus.EMPTY;
                            default -> ScheduleStatus.AS_PRINTED;
                        });
        assertThat(action.schedule().marks().stream().map(mark -> mark.period() + " " + mark.raw()))
                .as(id)
                .containsExactlyElementsOf(
                        StreamSupport.stream(expected.get("schedule").spliterator(), false)
                                .map(mark -> mark.get("period").asInt() + " " + text(mark, "raw"))
                                .toList());
        assertThat(action.schedule().count())
                .as(id)
                .isEqualTo(
                        expected.has("schedule_count")
                                ? expected.get("schedule_count").asInt()
                                : null);
    }

    private static void budget(NewPlan plan, NewAction action, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(action.allocation()).isNull();
            return;
        }
        assertThat(action.allocation())
                .isEqualTo(Integer.parseInt(String.valueOf(text(expected, "id")).substring(1)) - 1);
        assertThat(plan.allocations().get(action.allocation()).amount())
                .isEqualByComparingTo(new BigDecimal(String.valueOf(text(expected, "value"))));
    }

    private static boolean sharesTheCellAbove(JsonNode action, String key) {
        JsonNode rows = action.get("merged").get(key);
        return rows != null && rows.get(0).asInt() < action.get("row").asInt();
    }

    private static void counts(NewPlan plan, JsonNode expected) {
        assertThat(plan.counts().indicators())
                .isEqualTo(expected.get("indikator").asInt());
        assertThat(plan.counts().actions())
                .isEqualTo(expected.get("kegiatan_rows").asInt());
        assertThat(plan.counts().marks())
                .isEqualTo(expected.get("schedule_marks").asInt());
        assertThat(plan.counts().quantities())
                .isEqualTo(expected.get("schedule_quantities").asInt());
        assertThat(plan.allocations().stream()
                        .map(allocation -> allocation.amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(expected.get("pagu_sum").asString("0"));
    }

    @Test
    void theSixRowsWhoseMonthsTheDocumentLeavesOpenAreOneQuestion() {
        SheetReading sekretaris =
                new SeedDocument("jakarta-barat-rak-2024").readings().get(1);

        assertThat(sekretaris.findings()).singleElement().satisfies(question -> {
            assertThat(question.severity()).isEqualTo(Finding.Severity.QUESTION);
            assertThat(question.code()).isEqualTo("planning.import.months-unknown");
            assertThat(question.cells()).hasSize(6);
        });
    }

    @Test
    void rowsWithAnEmptyScheduleAreOneQuestionThatListsThem() {
        SheetReading banten = new SeedDocument("banten-rak-2021").readings().getFirst();

        assertThat(banten.findings())
                .filteredOn(finding -> finding.code().equals("planning.import.schedule-empty"))
                .singleElement()
                .satisfies(question -> assertThat(question.cells()).hasSize(64));
    }

    @ParameterizedTest
    @CsvSource({
        "kaltim-pk-2024, planning.import.statement-above-table",
        "mahakam-ulu-rkt-2024, planning.import.heading-in-table"
    })
    void aDocumentOfAShapeNotKnownYetIsRefusedInsteadOfStoredWrongly(String name, String code) {
        assertThat(new SeedDocument(name).readings()).allSatisfy(reading -> {
            assertThat(reading.plan()).isNull();
            assertThat(reading.findings()).extracting(Finding::code).contains(code);
        });
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
