package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.cascade.BudgetLine;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadePlan;
import id.pantau.uikit.Formats;
import id.pantau.uikit.TableCell;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import id.pantau.uikit.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The budgets of every plan against the sum of those directly below it, program by program. */
final class BudgetTable {

    private final Map<CascadePlan, List<BudgetLine>> byPlan;

    BudgetTable(CascadeMap map) {
        byPlan = map.budgets().stream()
                .collect(Collectors.groupingBy(BudgetLine::plan, LinkedHashMap::new, Collectors.toList()));
    }

    TableMarkup markup() {
        TableMarkup table = new TableMarkup(text("planning.cascade.budget-caption"));
        TableRow head = table.header();
        List.of("plan", "program", "amount", "shares", "sum", "result")
                .forEach(column -> head.cell(text("planning.cascade.budget." + column)));
        byPlan.forEach((plan, lines) -> lines.forEach(line -> row(table, line, lines)));
        return table;
    }

    private static void row(TableMarkup table, BudgetLine line, List<BudgetLine> lines) {
        boolean together = line.program() == null;
        TableRow row = together ? table.row("is-total") : table.row();
        if (line == lines.getFirst()) {
            row.heading(line.plan().owner())
                    .note(text("planning.cascade.level." + line.plan().level()))
                    .rows(lines.size());
        }
        row.cell(together ? text("planning.cascade.budget-together") : line.program());
        row.cell(Formats.money(line.amount())).number();
        TableCell shares = row.cell("");
        line.below()
                .forEach(share -> shares.note(text(
                        "planning.cascade.share", share.plan().owner(), Formats.money(share.amount()))));
        row.cell(Formats.money(line.sumBelow())).number();
        if (line.agrees()) {
            row.cell("").badge(Tone.SUCCESS, text("planning.cascade.agrees"));
        } else {
            row.cell("").badge(Tone.WARNING, text("planning.cascade.differs", Formats.money(line.difference())));
        }
    }
}
