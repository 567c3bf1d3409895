package id.pantau.planning.printing;

import id.pantau.document.Block;
import id.pantau.document.DataTable;
import id.pantau.document.PageBreak;
import id.pantau.document.Section;
import id.pantau.planning.DocumentPart;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanLayout;
import id.pantau.planning.PlanLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One plan as the pages on which it is signed: a statement with its annex, or one part with the table. */
final class PlanSection {

    private final PlanToPrint printed;
    private final NewPlan plan;
    private final PlanLayout layout;
    private final Figures figures;

    private PlanSection(PlanToPrint printed, Figures figures) {
        this.printed = printed;
        this.plan = printed.plan();
        this.layout = PrintedLayout.of(plan, printed.office());
        this.figures = figures;
    }

    static Section of(PlanToPrint printed, Figures figures) {
        return new PlanSection(printed, figures).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        SignatureRow signatures = new SignatureRow(plan);
        if (has(DocumentPart.STATEMENT)) {
            blocks.addAll(text(DocumentPart.STATEMENT, line -> true));
            blocks.addAll(signatures.below(DocumentPart.STATEMENT));
            blocks.add(new PageBreak());
        }
        DocumentPart main = has(DocumentPart.STATEMENT) ? DocumentPart.ANNEX : DocumentPart.DOCUMENT;
        blocks.addAll(text(main, line -> line.kind() != PlanLine.Kind.PARAGRAPH));
        blocks.add(table());
        blocks.addAll(BudgetTable.of(plan, lines(main), widths(), figures));
        blocks.addAll(signatures.below(main));
        // running text of the part with the table is notes, and those stand below everything
        blocks.addAll(text(main, line -> line.kind() == PlanLine.Kind.PARAGRAPH));
        return new Section(PlanNames.sheet(plan), PlanPage.of(layout.columns(), printed.mark()), blocks);
    }

    private boolean has(DocumentPart part) {
        return layout.lines().stream().anyMatch(line -> line.part() == part);
    }

    private List<PlanLine> lines(DocumentPart part) {
        return layout.lines().stream().filter(line -> line.part() == part).toList();
    }

    private List<Block> text(DocumentPart part, Predicate<PlanLine> wanted) {
        return new PartText(
                        lines(part).stream().filter(wanted).toList(),
                        figures.asNumbers() && !plan.layout().lines().isEmpty())
                .blocks();
    }

    private DataTable table() {
        TableHead head = TableHead.of(layout);
        return new DataTable(
                widths(),
                head.rows(),
                head.numbering(),
                TableBody.of(TableLines.of(plan), layout.columns(), new TableCells(plan, figures)));
    }

    /** In a workbook as wide as the office made them; paper is filled, and letters stay readable. */
    private List<Integer> widths() {
        List<Integer> given =
                layout.columns().stream().map(UsualWidths::millimetres).toList();
        return figures.asNumbers() ? given : UsualWidths.onPaper(given, PlanPage.usableWidth(layout.columns()));
    }
}
