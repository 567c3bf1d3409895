package id.pantau.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.achievement.Target;
import id.pantau.achievement.TargetReader;
import id.pantau.planning.ActionCell;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares the rows of a plan with what a correct import of its document yields, field by field. */
record ExpectedPlan(JsonNode expected) {

    private static final Map<String, ActionCell> MERGED = Map.of(
            "program", ActionCell.PROGRAM,
            "kegiatan", ActionCell.ACTIVITY,
            "kegiatan_target", ActionCell.OUTPUT,
            "sub_kegiatan", ActionCell.SUB_ACTIVITY,
            "pelaksana", ActionCell.OWNER);

    void rowsOf(NewPlan plan) {
        headings(plan.headings());
        assertThat(plan.objectives()).hasSize(expected.get("sasaran").size());
        for (int i = 0; i < plan.objectives().size(); i++) {
            objective(plan, plan.objectives().get(i), expected.get("sasaran").get(i));
        }
        budgets(plan);
        counts(plan);
    }

    private void headings(List<NewHeading> headings) {
        JsonNode groups = expected.get("groups");
        assertThat(headings).hasSize(groups.size());
        for (int i = 0; i < headings.size(); i++) {
            NewHeading heading = headings.get(i);
            JsonNode group = groups.get(i);
            assertThat(heading.key()).isEqualTo(text(group, "id"));
            assertThat(heading.raw()).isEqualTo(text(group, "raw"));
            assertThat(heading.text()).isEqualTo(text(group, "text"));
            assertThat(heading.number()).isEqualTo(text(group, "number"));
            assertThat(heading.code()).isEqualTo(text(group, "code"));
            assertThat(heading.level().name())
                    .isEqualTo(
                            switch (String.valueOf(text(group, "level"))) {
                                case "tujuan" -> "GOAL";
                                case "program" -> "PROGRAM";
                                default -> "ACTIVITY";
                            });
            assertThat(key(headings, heading.parent())).isEqualTo(text(group, "parent"));
            assertThat(heading.inColumn()).isEqualTo("kegiatan".equals(text(group, "level")));
        }
    }

    private static @Nullable String key(List<NewHeading> headings, @Nullable Integer index) {
        return index == null ? null : headings.get(index).key();
    }

    private void objective(NewPlan plan, NewObjective objective, JsonNode wanted) {
        assertThat(objective.key()).isEqualTo(text(wanted, "id"));
        assertThat(objective.text()).isEqualTo(text(wanted, "text"));
        assertThat(objective.number()).isEqualTo(text(wanted, "no"));
        assertThat(key(plan.headings(), objective.heading()))
                .as(objective.key())
                .isEqualTo(text(wanted, "group"));
        assertThat(objective.indicators()).hasSize(wanted.get("indikator").size());
        for (int i = 0; i < objective.indicators().size(); i++) {
            indicator(
                    plan, objective.indicators().get(i), wanted.get("indikator").get(i));
        }
    }

    private void indicator(NewPlan plan, NewIndicator indicator, JsonNode wanted) {
        String id = text(wanted, "id");
        assertThat(indicator.key()).isEqualTo(id);
        assertThat(indicator.text()).as(id).isEqualTo(text(wanted, "text"));
        assertThat(indicator.target()).as(id).isEqualTo(text(wanted, "target_raw"));
        assertThat(indicator.targetJoined())
                .as(id)
                .isEqualTo(sharesTheCellAbove(
                        wanted, "target", wanted.get("rows").get(0).asInt()));
        target(
                new TargetReader()
                        .read(indicator.target(), indicator.text())
                        .value()
                        .orElseThrow(),
                wanted);
        assertThat(indicator.actions()).as(id).hasSize(wanted.get("kegiatan").size());
        for (int i = 0; i < indicator.actions().size(); i++) {
            action(plan, indicator.actions().get(i), wanted.get("kegiatan").get(i));
        }
    }

    private static void target(Target target, JsonNode wanted) {
        switch (target) {
            case Target.Percent percent -> {
                assertThat(text(wanted, "target_kind")).isEqualTo("percent");
                assertThat(percent.value()).isEqualByComparingTo(String.valueOf(text(wanted, "target_value")));
                assertThat(percent.note()).isEqualTo(text(wanted, "target_note"));
            }
            case Target.Count count -> {
                assertThat(text(wanted, "target_kind")).isEqualTo("count");
                assertThat(count.value()).isEqualByComparingTo(String.valueOf(text(wanted, "target_value")));
                assertThat(count.unit() == null ? null : count.unit().toLowerCase())
                        .isEqualTo(
                                text(wanted, "target_unit") == null
                                        ? null
                                        : Objects.requireNonNull(text(wanted, "target_unit"))
                                                .toLowerCase());
            }
            case Target.Score score ->
                assertThat(score.value()).isEqualByComparingTo(String.valueOf(text(wanted, "target_value")));
            default -> assertThat(text(wanted, "target_kind")).isEqualTo("grade");
        }
    }

    private void action(NewPlan plan, NewAction action, JsonNode wanted) {
        String id = text(wanted, "id");
        assertThat(action.key()).isEqualTo(id);
        assertThat(action.activity()).as(id).isEqualTo(text(wanted, "text"));
        assertThat(action.subActivity()).as(id).isEqualTo(text(wanted, "sub_kegiatan"));
        assertThat(action.program()).as(id).isEqualTo(text(wanted, "program"));
        assertThat(action.output()).as(id).isEqualTo(text(wanted, "target_raw"));
        assertThat(action.owner()).as(id).isEqualTo(text(wanted, "pelaksana"));
        schedule(action, wanted);
        budget(plan, action, wanted.get("pagu"));
        MERGED.forEach((key, cell) -> assertThat(action.joined().contains(cell))
                .as("%s: %s shares the cell above", id, key)
                .isEqualTo(sharesTheCellAbove(wanted, key, wanted.get("row").asInt())));
    }

    private static void schedule(NewAction action, JsonNode wanted) {
        String id = text(wanted, "id");
        assertThat(action.schedule().status())
                .as(id)
                .isEqualTo(
                        switch (String.valueOf(text(wanted, "schedule_status"))) {
                            case "count_only" -> ScheduleStatus.COUNT_ONLY;
                            case "lost" -> ScheduleStatus.EMPTY;
                            case "null" -> ScheduleStatus.NONE;
                            default -> ScheduleStatus.AS_PRINTED;
                        });
        assertThat(action.schedule().marks().stream().map(ExpectedPlan::mark))
                .as(id)
                .containsExactlyElementsOf(
                        stream(wanted.get("schedule")).map(ExpectedPlan::mark).toList());
        assertThat(action.schedule().count())
                .as(id)
                .isEqualTo(
                        wanted.has("schedule_count")
                                ? wanted.get("schedule_count").asInt()
                                : null);
    }

    private static String mark(ScheduleMark mark) {
        return mark.period() + " " + mark.raw() + " " + mark.quantity() + " " + mark.unit();
    }

    private static String mark(JsonNode mark) {
        return mark.get("period").asInt() + " " + text(mark, "raw") + " " + text(mark, "value") + " "
                + text(mark, "unit");
    }

    private static void budget(NewPlan plan, NewAction action, JsonNode wanted) {
        String key = action.allocation() == null
                ? null
                : plan.allocations().get(action.allocation()).key();
        assertThat(key).isEqualTo(wanted.isNull() ? null : text(wanted, "id"));
    }

    private static boolean sharesTheCellAbove(JsonNode part, String key, int row) {
        JsonNode rows = part.get("merged").get(key);
        return rows != null && rows.get(0).asInt() < row;
    }

    private void budgets(NewPlan plan) {
        JsonNode cells = expected.get("pagu");
        JsonNode programs = expected.get("programs");
        assertThat(plan.allocations()).hasSize(cells.size() + programs.size());
        for (int i = 0; i < plan.allocations().size(); i++) {
            var allocation = plan.allocations().get(i);
            boolean program = i >= cells.size();
            JsonNode wanted = program ? programs.get(i - cells.size()) : cells.get(i);
            assertThat(allocation.key()).isEqualTo("P" + (i + 1));
            assertThat(allocation.amount())
                    .isEqualByComparingTo(String.valueOf(text(wanted, program ? "budget" : "value")));
            assertThat(allocation.raw()).isEqualTo(text(wanted, program ? "budget_raw" : "raw"));
            assertThat(allocation.program()).isEqualTo(program ? text(wanted, "raw") : null);
        }
    }

    private void counts(NewPlan plan) {
        JsonNode counts = expected.get("counts");
        assertThat(plan.counts().objectives()).isEqualTo(counts.get("sasaran").asInt());
        assertThat(plan.counts().indicators()).isEqualTo(counts.get("indikator").asInt());
        assertThat(plan.counts().actions())
                .isEqualTo(counts.get("kegiatan_rows").asInt());
        assertThat(plan.counts().marks()).isEqualTo(counts.get("schedule_marks").asInt());
        assertThat(plan.counts().quantities())
                .isEqualTo(counts.get("schedule_quantities").asInt());
        assertThat(sum(plan, false)).isEqualByComparingTo(counts.get("pagu_sum").asString("0"));
        assertThat(sum(plan, true))
                .isEqualByComparingTo(counts.get("program_budget_sum").asString("0"));
    }

    private static BigDecimal sum(NewPlan plan, boolean ofPrograms) {
        return plan.allocations().stream()
                .filter(allocation -> ofPrograms == (allocation.program() != null))
                .map(allocation -> allocation.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
