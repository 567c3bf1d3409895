package id.pantau.document;

/** Running text over the whole width, with its line breaks. */
public record Paragraph(String text, Alignment alignment, Emphasis emphasis) implements Block {

    public static Paragraph of(String text) {
        return new Paragraph(text, Alignment.LEFT, Emphasis.NONE);
    }

    /** Text with both edges straight, as statements are set. */
    public static Paragraph justified(String text) {
        return new Paragraph(text, Alignment.JUSTIFY, Emphasis.NONE);
    }
}
