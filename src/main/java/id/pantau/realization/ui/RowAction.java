package id.pantau.realization.ui;

/** What can be asked of a row by a button of its own. */
enum RowAction {
    SUBMIT,
    WITHDRAW,
    CORRECT,
    EVIDENCE,
    HISTORY
}
