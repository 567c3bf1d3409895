package id.pantau.document.pdf;

/** How much room a section leaves: set tightly, it may be signed on a page less. */
enum Spacing {
    ROOMY(3, 20),
    TIGHT(1, 14);

    private final double cell;
    private final double signatures;

    Spacing(double cell, double signatures) {
        this.cell = cell;
        this.signatures = signatures;
    }

    /** Above and below the text of a cell, in points. */
    double inCells() {
        return cell;
    }

    /** Above the signatures, in points. */
    double aboveSignatures() {
        return signatures;
    }
}
