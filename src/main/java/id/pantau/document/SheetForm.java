package id.pantau.document;

import java.util.List;

/**
 * What makes a table of a workbook a form: only the rows of detail in its open columns can be changed, without a password
 * against who insists. Other formats print the table as it stands.
 *
 * @param columns one for each column of the table
 * @param frozenColumns how many columns stay in sight at the left, hidden ones counted
 */
public record SheetForm(List<InputColumn> columns, int frozenColumns) {

    public SheetForm {
        columns = List.copyOf(columns);
        if (frozenColumns < 0 || frozenColumns >= columns.size()) {
            throw new IllegalArgumentException("a form leaves at least one column to scroll");
        }
    }
}
