package id.pantau.realization.ui.workbook;

import id.pantau.realization.workbook.WorkbookCheck;
import id.pantau.realization.workbook.WorkbookService;

/** A sheet that was uploaded and checked, kept so that it can be checked once more. */
final class ReadSheet {

    private final byte[] content;
    private final WorkbookCheck check;

    ReadSheet(byte[] content, WorkbookCheck check) {
        this.content = content;
        this.check = check;
    }

    WorkbookCheck check() {
        return check;
    }

    /** @throws id.pantau.shared.DomainException when the sheet cannot be taken any more */
    ReadSheet again(WorkbookService workbooks) {
        return new ReadSheet(content, workbooks.check(content, check.fileName(), check.month()));
    }
}
