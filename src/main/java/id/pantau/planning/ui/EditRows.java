package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.data.provider.hierarchy.TreeData;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.editing.PartKind;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.uikit.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a plan as rows of a tree: under a heading its objectives come before the headings below it. */
final class EditRows {

    private final NewPlan plan;
    private final TreeData<EditRow> tree;
    private final List<EditRow> inOrder = new ArrayList<>();

    /** @param tree takes up the rows */
    EditRows(NewPlan plan, TreeData<EditRow> tree) {
        this.plan = plan;
        this.tree = tree;
        add(null, new EditRow(PlanEdit.HEADER, null, text("planning.edit.document"), "", null, "", ""));
        below(null, null);
    }

    /** Every row from the top down. */
    List<EditRow> inOrder() {
        return inOrder;
    }

    private EditRow add(@Nullable EditRow above, EditRow row) {
        tree.addItem(above, row);
        inOrder.add(row);
        return row;
    }

    private void below(@Nullable EditRow above, @Nullable Integer heading) {
        plan.objectives().stream()
                .filter(objective -> Objects.equals(objective.heading(), heading))
                .forEach(objective -> objective(above, objective));
        for (int place = 0; place < plan.headings().size(); place++) {
            NewHeading child = plan.headings().get(place);
            if (Objects.equals(child.parent(), heading)) {
                below(add(above, row(child.key(), PartKind.HEADING, child.raw(), "")), place);
            }
        }
    }

    private void objective(@Nullable EditRow above, NewObjective objective) {
        String number = objective.number() == null ? "" : objective.number() + " ";
        EditRow row = add(above, row(objective.key(), PartKind.OBJECTIVE, number + objective.text(), ""));
        objective.indicators().forEach(indicator -> indicator(row, indicator));
    }

    private void indicator(EditRow above, NewIndicator indicator) {
        String target = Objects.requireNonNullElse(indicator.target(), Formats.NONE);
        EditRow row = add(above, row(indicator.key(), PartKind.INDICATOR, indicator.text(), target));
        indicator.actions().forEach(action -> add(row, row(action)));
    }

    private static EditRow row(String key, PartKind kind, String words, String target) {
        return new EditRow(key, kind, named(words), target, null, "", "");
    }

    private EditRow row(NewAction action) {
        String words = Stream.of(action.subActivity(), action.activity(), action.output())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        NewAllocation paidFrom =
                action.allocation() == null ? null : plan.allocations().get(action.allocation());
        return new EditRow(
                action.key(),
                PartKind.ACTION,
                named(words),
                Objects.requireNonNullElse(action.output(), ""),
                marks(action),
                Objects.requireNonNullElse(action.owner(), ""),
                paidFrom == null ? "" : Formats.money(paidFrom.amount()));
    }

    private static String named(String words) {
        return words.isBlank() ? text("planning.answer.unnamed") : words.replaceAll("\\s+", " ");
    }

    private @Nullable List<String> marks(NewAction action) {
        if (plan.header().grain() == null) {
            return null;
        }
        return IntStream.rangeClosed(1, plan.header().grain().periods())
                .mapToObj(period -> action.schedule().marks().stream()
                        .filter(mark -> mark.period() == period)
                        .map(ScheduleMark::raw)
                        .findFirst()
                        .orElse(""))
                .toList();
    }
}
