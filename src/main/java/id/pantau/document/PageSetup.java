package id.pantau.document;

/**
 * The paper a section is printed on. A table wider than the paper is made smaller until it fits.
 *
 * @param header text at the top left of each page, or empty
 * @param footer text at the bottom left of each page, or empty
 * @param pageNumbers whether each page says "Halaman 1 dari 3"
 */
public record PageSetup(
        Paper paper, Orientation orientation, PageMargins margins, String header, String footer, boolean pageNumbers) {

    /** The paper sizes of Indonesian offices. */
    public enum Paper {
        A4(210, 297),
        /** Folio as Indonesian offices buy it. */
        F4(215, 330),
        LEGAL(216, 356),
        A3(297, 420);

        private final int shortEdge;
        private final int longEdge;

        Paper(int shortEdge, int longEdge) {
            this.shortEdge = shortEdge;
            this.longEdge = longEdge;
        }
    }

    /** Which edge of the paper is at the bottom. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /** A page with margins of 15 mm, page numbers and nothing else around the content. */
    public static PageSetup of(Paper paper, Orientation orientation) {
        return new PageSetup(paper, orientation, PageMargins.even(15), "", "", true);
    }

    public PageSetup withFooter(String text) {
        return new PageSetup(paper, orientation, margins, header, text, pageNumbers);
    }

    public PageSetup withMargins(PageMargins border) {
        return new PageSetup(paper, orientation, border, header, footer, pageNumbers);
    }

    public PageSetup withoutPageNumbers() {
        return new PageSetup(paper, orientation, margins, header, footer, false);
    }

    /** The width of the page in millimetres, turned as it is printed. */
    public int width() {
        return orientation == Orientation.LANDSCAPE ? paper.longEdge : paper.shortEdge;
    }

    /** The height of the page in millimetres, turned as it is printed. */
    public int height() {
        return orientation == Orientation.LANDSCAPE ? paper.shortEdge : paper.longEdge;
    }

    /** What is left between the left and the right margin, in millimetres. */
    public int usableWidth() {
        return width() - margins.left() - margins.right();
    }

    /** What is left between the upper and the lower margin, in millimetres. */
    public int usableHeight() {
        return height() - margins.top() - margins.bottom();
    }
}
