package id.pantau.planning.importing;

import id.pantau.document.SheetGrid;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLayout;
import id.pantau.planning.PlanSource;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.SheetReading;
import id.pantau.shared.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one sheet as one plan: title, table, signature block. */
class PlanSheetReader {

    private final SheetGrid sheet;
    private final String file;
    private final Findings findings;

    PlanSheetReader(SheetGrid sheet, String file) {
        this.sheet = sheet;
        this.file = file;
        this.findings = new Findings(sheet.name());
    }

    SheetReading read() {
        Optional<TableHead> head = TableHead.find(sheet);
        if (head.isEmpty()) {
            findings.add(Severity.ERROR, "planning.import.no-table", "");
        }
        NewPlan plan = head.map(this::plan).orElse(null);
        return new SheetReading(sheet.name(), findings.hasErrors() ? null : plan, Map.of(), findings.list());
    }

    private @Nullable NewPlan plan(TableHead head) {
        PlanTitle title = PlanTitle.above(sheet, head);
        Optional<FiscalYear> year = title.year();
        if (year.isEmpty()) {
            findings.add(Severity.ERROR, "planning.import.no-year", "");
        }
        Optional<PlanKind> kind = title.kind();
        if (kind.isEmpty()) {
            findings.add(Severity.ERROR, "planning.import.no-kind", "");
        }
        if (!title.isTitle()) {
            findings.add(Severity.ERROR, "planning.import.statement-above-table", "");
        }
        ScheduleGrain grain = grain(head);
        TableReading table = new TableReading(sheet, head, findings);
        List<NewObjective> objectives = table.objectives();
        if (objectives.isEmpty()) {
            findings.add(Severity.ERROR, "planning.import.empty-table", "");
        }
        if (year.isEmpty() || kind.isEmpty()) {
            return null;
        }
        SignatureReading signature = SignatureReading.below(sheet, table.lastRow());
        PlanHeader header = new PlanHeader(
                year.get(),
                kind.get(),
                title.level(),
                title.owner(),
                title.text(),
                signature.place(),
                signature.date(),
                grain);
        return new NewPlan(
                header,
                new PlanSource(file, sheet.name()),
                List.of(),
                objectives,
                table.allocations(),
                signature.signatories(),
                List.of(),
                PlanLayout.NONE);
    }

    private @Nullable ScheduleGrain grain(TableHead head) {
        int periods = head.of(ColumnRole.SCHEDULE).map(Columns::count).orElse(0);
        if (periods == ScheduleGrain.MONTH.periods()) {
            return ScheduleGrain.MONTH;
        }
        if (periods == ScheduleGrain.QUARTER.periods()) {
            return ScheduleGrain.QUARTER;
        }
        if (periods > 0) {
            findings.add(Severity.ERROR, "planning.import.schedule-width", "", periods);
        }
        return null;
    }
}
