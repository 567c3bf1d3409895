package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.uikit.Formats;
import id.pantau.uikit.TableCell;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of an imported plan with their cells; only the columns its document has. */
final class ImportPreviewRows {

    private final NewPlan plan;
    private final ImportPlaces places;
    private final boolean scheduled;
    private final boolean owned;
    private final boolean budgeted;
    private final ImportScheduleWords schedules;
    private final TableMarkup table = new TableMarkup(text("planning.import.preview"));
    private @Nullable Integer budgetAbove;

    ImportPreviewRows(NewPlan plan, ImportPlaces places) {
        this.plan = plan;
        this.places = places;
        scheduled = plan.header().grain() != null;
        owned = plan.actions().anyMatch(action -> action.owner() != null);
        budgeted = !plan.allocations().isEmpty();
        schedules = new ImportScheduleWords(plan.header().grain());
    }

    /** The class that names the row of a part. */
    static String className(String key) {
        return "at-" + key.replaceAll("\\s", "_");
    }

    TableMarkup markup() {
        table.classes("import-tree");
        head();
        int heading = -1;
        for (NewObjective objective : plan.objectives()) {
            heading = headings(heading, objective.heading());
            wide(objective.key(), "is-objective", Objects.requireNonNullElse(objective.number(), ""), objective.text());
            objective.indicators().forEach(this::indicator);
        }
        plan.allocations().stream().filter(budget -> budget.program() != null).forEach(this::program);
        return table;
    }

    private void head() {
        TableRow head = table.header();
        Stream.of("cell", "part", "target").forEach(column -> head.cell(text("planning.import.column." + column)));
        column(head, scheduled, "schedule");
        column(head, owned, "owner");
        column(head, budgeted, "budget");
    }

    private static void column(TableRow head, boolean shown, String column) {
        if (shown) {
            head.cell(text("planning.import.column." + column));
        }
    }

    /** The headings between those shown already and the one an objective stands under. */
    private int headings(int shown, @Nullable Integer until) {
        int last = until == null ? shown : Math.max(shown, until);
        plan.headings().subList(shown + 1, last + 1).forEach(heading -> wide(heading.key(), "is-heading", heading.raw()));
        return last;
    }

    private void wide(String key, String kind, String... words) {
        String part = Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        row(key, kind).heading(part).columns(columns() - 1);
    }

    private int columns() {
        return 3 + (scheduled ? 1 : 0) + (owned ? 1 : 0) + (budgeted ? 1 : 0);
    }

    private void indicator(NewIndicator indicator) {
        TableRow row = row(indicator.key(), "is-indicator");
        row.heading(indicator.text());
        String target = Objects.requireNonNullElse(indicator.target(), Formats.NONE);
        String understood = ImportTargetWords.understood(indicator.target(), indicator.text());
        TableCell cell = row.cell(target).classes("is-target");
        if (!understood.equalsIgnoreCase(target)) {
            cell.note(understood);
        }
        if (columns() > 3) {
            row.cell("").columns(columns() - 3);
        }
        indicator.actions().forEach(this::action);
    }

    private void action(NewAction action) {
        TableRow row = row(action.key(), "is-action");
        row.heading(words(action));
        row.cell(Objects.requireNonNullElse(action.output(), "")).classes("is-target");
        if (scheduled) {
            row.cell(schedules.of(action.schedule())).classes(action.schedule().open() ? "is-unknown" : "is-due");
        }
        if (owned) {
            row.cell(Objects.requireNonNullElse(action.owner(), Formats.NONE)).classes("is-owner");
        }
        if (budgeted) {
            row.cell(budget(action.allocation())).number();
        }
    }

    private static String words(NewAction action) {
        return Stream.of(action.activity(), action.subActivity())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" › "));
    }

    private String budget(@Nullable Integer index) {
        boolean shared = index != null && index.equals(budgetAbove);
        budgetAbove = index;
        if (index == null) {
            return "";
        }
        return shared
                ? text("planning.import.budget.shared")
                : Formats.money(plan.allocations().get(index).amount());
    }

    private void program(NewAllocation budget) {
        TableRow row = row(budget.key(), "is-program");
        row.heading(Objects.requireNonNullElse(budget.program(), "")).columns(columns() - 2);
        row.cell(Formats.money(budget.amount())).number().note(budget.raw());
    }

    private TableRow row(String key, String kind) {
        TableRow row = table.row(kind, className(key));
        row.cell(places.cell(key)).classes("is-address");
        return row;
    }
}
