package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.cascade.BudgetLine;
import id.pantau.planning.cascade.CascadePlan;
import id.pantau.uikit.Formats;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import id.pantau.uikit.Tone;
import java.util.List;

/** The budgets of one plan, of the plans directly below it, their sum, and whether it is the same: a column per program. */
final class BudgetTable {

    private final CascadePlan plan;
    private final List<BudgetLine> lines;

    /** @param lines of the plan; each names the plans below in the same order */
    BudgetTable(CascadePlan plan, List<BudgetLine> lines) {
        this.plan = plan;
        this.lines = lines;
    }

    TableMarkup markup() {
        TableMarkup table = new TableMarkup(text("planning.cascade.budget-caption", plan.owner()))
                .keep("20rem")
                .keepOnPhone(1)
                .classes("budget-table");
        TableRow head = table.header();
        head.cell(text("planning.cascade.budget-plan"));
        lines.forEach(
                line -> head.cell(line.program() == null ? text("planning.cascade.budget-together") : line.program()));
        TableRow own = table.row("is-total");
        own.heading(plan.owner()).note(text("planning.cascade.level." + plan.level()));
        lines.forEach(line -> own.cell(Formats.money(line.amount())).number());
        for (int below = 0; below < lines.getFirst().below().size(); below++) {
            share(table.row(), below);
        }
        results(table);
        return table;
    }

    private void share(TableRow row, int below) {
        CascadePlan child = lines.getFirst().below().get(below).plan();
        row.heading(child.owner()).classes("is-below").note(text("planning.cascade.level." + child.level()));
        lines.forEach(line ->
                row.cell(Formats.money(line.below().get(below).amount())).number());
    }

    private void results(TableMarkup table) {
        TableRow sum = table.row("is-total");
        sum.heading(text("planning.cascade.budget-sum"));
        lines.forEach(line -> sum.cell(Formats.money(line.sumBelow())).number());
        TableRow result = table.row();
        result.heading(text("planning.cascade.budget-result"));
        for (BudgetLine line : lines) {
            if (line.agrees()) {
                result.cell("").number().badge(Tone.SUCCESS, text("planning.cascade.agrees"));
            } else {
                result.cell("")
                        .number()
                        .badge(Tone.WARNING, text("planning.cascade.differs", Formats.money(line.difference())));
            }
        }
    }
}
