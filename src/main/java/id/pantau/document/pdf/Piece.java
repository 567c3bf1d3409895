package id.pantau.document.pdf;

/** What a section is made of on paper, from top to bottom. */
sealed interface Piece permits Piece.Slab, Piece.Gap, Piece.Turn, TableLayout {

    /** Draws itself on a page with its upper edge there. */
    interface Drawing {
        void on(Paper page, double top);
    }

    /**
     * Something that is never divided, such as a line or the signatures.
     *
     * @param height in points
     * @param keepWithNext whether it must not be the last on its page
     */
    record Slab(double height, boolean keepWithNext, Drawing drawing) implements Piece {}

    /** Empty space that is left out at the top of a page. */
    record Gap(double height) implements Piece {}

    /** A new page begins. */
    record Turn() implements Piece {}
}
