package id.pantau.realization.workbook;

import java.time.YearMonth;

/** Takes a month through Excel as a person does, for trials outside this room. */
public final class ThroughExcel {

    private ThroughExcel() {}

    /**
     * Downloads the sheet of a month, writes the same words into one column of every indicator, and uploads it;
     * what others changed meanwhile is left to them.
     *
     * @return how many cells the upload changed
     */
    public static int write(WorkbookService workbooks, YearMonth month, String words) {
        WorkbookOffer offer = workbooks.offers(month).getFirst();
        FilledSheet sheet =
                new FilledSheet(workbooks.file(offer.office(), month).content());
        sheet.indicators().forEach(number -> sheet.type(number, SheetColumn.FOLLOW_UP_BY, words));
        WorkbookCheck check = workbooks.check(sheet.saved(), "isian.xlsx", month);
        return workbooks.apply(check.keepingOthers()).cells();
    }
}
