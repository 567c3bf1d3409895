package id.pantau.document.xlsx;

import id.pantau.document.CellRange;
import id.pantau.document.DataTable;
import id.pantau.document.InputColumn;
import id.pantau.document.SheetForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Makes a written table a form: protects the sheet, hides columns, adds drop-downs and notes. */
final class FormRules {

    /** What Excel shows of a message beside a cell. */
    private static final int LONGEST_MESSAGE = 255;

    private static final int NOTE_ROWS = 5;
    private static final int NOTE_COLUMNS = 3;

    private final XSSFSheet sheet;
    private final DataTable table;
    private final SheetForm form;
    private final List<Integer> edges;
    private final ChoiceLists choices;

    /**
     * @param edges the columns of the sheet at which those of the table begin, and the one after the last
     */
    FormRules(XSSFSheet sheet, DataTable table, SheetForm form, List<Integer> edges, ChoiceLists choices) {
        this.sheet = sheet;
        this.table = table;
        this.form = form;
        this.edges = edges;
        this.choices = choices;
    }

    /**
     * Lets people fill in what is open.
     *
     * @param firstHeadRow as the sheet counts
     * @param open by column of the table the places on the sheet, from the top
     */
    void apply(int firstHeadRow, Map<Integer, List<CellRange>> open) {
        protect();
        for (int column = 0; column < form.columns().size(); column++) {
            InputColumn input = form.columns().get(column);
            if (input.access() == InputColumn.Access.HIDDEN) {
                hide(column);
            }
            if (!input.hint().isBlank()) {
                note(firstHeadRow, column, input.hint());
            }
            if (open.containsKey(column)) {
                CellRangeAddressList places = places(open.get(column));
                validate(input, places);
                if (input.typing() == InputColumn.Typing.WORDS) {
                    keepQuiet(places);
                }
            }
        }
    }

    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void hide(int column) {
        for (int at = edges.get(column); at < edges.get(column + 1); at++) {
            sheet.setColumnHidden(at, true);
        }
    }

    private void note(int firstHeadRow, int column, String text) {
        int row = firstHeadRow + headRow(column);
        int at = edges.get(column);
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, at + 1, row + 1, at + 1 + NOTE_COLUMNS, row + 1 + NOTE_ROWS);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(CellText.clean(text)));
        comment.setAuthor(XlsxWriter.APPLICATION);
        comment.setAddress(row, at);
    }

    /** The row of the lowest cell of the head in a column. */
    private int headRow(int column) {
        return table.placedHead().stream()
                .filter(cell -> cell.range().contains(table.head().size() - 1, column))
                .mapToInt(cell -> cell.range().firstRow())
                .findFirst()
                .orElse(0);
    }

    /** The places with those that follow each other joined: a rule names each of them. */
    private static CellRangeAddressList places(List<CellRange> open) {
        List<CellRange> runs = new ArrayList<>();
        for (CellRange place : open) {
            CellRange above = runs.isEmpty() ? null : runs.getLast();
            if (above != null && above.lastRow() + 1 == place.firstRow()) {
                runs.removeLast();
                runs.add(new CellRange(
                        above.firstRow(), place.lastRow(), place.firstColumn(), place.lastColumn()));
            } else {
                runs.add(place);
            }
        }
        CellRangeAddressList list = new CellRangeAddressList();
        runs.forEach(run ->
                list.addCellRangeAddress(run.firstRow(), run.firstColumn(), run.lastRow(), run.lastColumn()));
        return list;
    }

    /** Spares people the green corner that Excel draws where words look like a number. */
    private void keepQuiet(CellRangeAddressList places) {
        for (CellRangeAddress place : places.getCellRangeAddresses()) {
            sheet.addIgnoredErrors(place, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
    }

    private void validate(InputColumn input, CellRangeAddressList places) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation rule = helper.createValidation(constraint(helper, input), places);
        rule.setShowErrorBox(!input.choices().isEmpty());
        if (!input.choices().isEmpty()) {
            rule.createErrorBox(XlsxWriter.APPLICATION, message(input.refusal()));
        }
        if (!input.hint().isBlank()) {
            rule.createPromptBox("", message(input.hint()));
            rule.setShowPromptBox(true);
        }
        if (!input.choices().isEmpty() || !input.hint().isBlank()) {
            sheet.addValidationData(rule);
        }
    }

    /** Excel shows a message only beside cells with a rule; any text and number keeps the one about length. */
    private DataValidationConstraint constraint(DataValidationHelper helper, InputColumn input) {
        return input.choices().isEmpty()
                ? helper.createTextLengthConstraint(OperatorType.BETWEEN, "0", String.valueOf(CellText.LONGEST))
                : helper.createFormulaListConstraint(choices.range(input.choices()));
    }

    private static String message(String text) {
        String clean = CellText.clean(text);
        return clean.substring(0, Math.min(clean.length(), LONGEST_MESSAGE));
    }
}
