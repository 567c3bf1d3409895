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
        F4(215, 330);

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

    /** What is left between the left and the right margin, in millimetres. */
    public int usableWidth() {
        int width = orientation == Orientation.LANDSCAPE ? paper.longEdge : paper.shortEdge;
        return width - margins.left() - margins.right();
    }
}
