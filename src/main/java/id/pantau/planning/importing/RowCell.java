package id.pantau.planning.importing;

import id.pantau.document.GridCell;

/**
 * What a row of a table shows in one of its columns.
 *
 * @param text as printed, blanks as one blank
 * @param source the cell that holds it
 * @param joined whether the cell is the one of the row above too
 */
record RowCell(String text, GridCell source, boolean joined) {

    RowCell followedBy(RowCell rest) {
        return new RowCell(text + " " + rest.text, source, joined);
    }

    RowCell fromAbove() {
        return new RowCell(text, source, true);
    }
}
