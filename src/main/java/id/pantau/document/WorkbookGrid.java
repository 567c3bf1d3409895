package id.pantau.document;

import java.util.List;
import java.util.Optional;

/** A workbook as it was read: its sheets in the order of their tabs, hidden ones included. */
public record WorkbookGrid(List<SheetGrid> sheets) {

    public WorkbookGrid {
        sheets = List.copyOf(sheets);
    }

    public Optional<SheetGrid> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
