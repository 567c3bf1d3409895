package id.pantau.planning.importing;

import id.pantau.document.SheetGrid;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.SheetReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads one sheet: the plan on it, or all plans where several stand one below the other. */
final class PlanSheetReader {

    private final SheetGrid sheet;
    private final String file;
    private final Headers headers;
    private final HeadFinder heads;

    PlanSheetReader(SheetGrid sheet, Headers headers, String file) {
        this.sheet = sheet;
        this.file = file;
        this.headers = headers;
        this.heads = new HeadFinder(sheet, headers);
    }

    List<SheetReading> read() {
        Optional<TableHead> head = heads.first(0, sheet.rowCount());
        if (head.isEmpty()) {
            Findings findings = new Findings(sheet.name());
            findings.add(Severity.ERROR, "planning.import.no-table", "");
            return List.of(new SheetReading(sheet.name(), null, Map.of(), findings.list()));
        }
        List<SheetReading> readings = new ArrayList<>();
        int from = 0;
        while (head.isPresent()) {
            TableRows rows = new TableRows(sheet, headers, head.get(), sheet.rowCount());
            Optional<TableHead> next = heads.first(rows.lastRow() + 1, sheet.rowCount());
            int end =
                    next.map(following -> start(rows.lastRow() + 1, following)).orElse(sheet.rowCount());
            readings.add(new PlanReading(sheet, file, from, end, head.get(), rows).read());
            from = end;
            head = next;
        }
        return readings;
    }

    /** Where the next plan on the sheet begins: with the letterhead above its title. */
    private int start(int from, TableHead next) {
        return IntStream.range(from, next.firstRow())
                .filter(row -> SheetLine.of(sheet, row, row + 1).stream().anyMatch(SheetLine::isDocument))
                .map(title -> Math.max(from, SheetParts.letterhead(sheet, title)))
                .findFirst()
                .orElse(next.firstRow());
    }
}
