package id.pantau.document;

import java.util.Arrays;

/**
 * A picture such as a chart, centred; made smaller when it is wider than the content.
 *
 * @param png the bytes of a PNG file
 * @param alternativeText what the picture says, for those who cannot see it
 * @param width in millimetres
 * @param height in millimetres
 */
public record Picture(byte[] png, String alternativeText, int width, int height) implements Block {

    public Picture {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that
                && Arrays.equals(png, that.png)
                && alternativeText.equals(that.alternativeText)
                && width == that.width
                && height == that.height;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "Picture[%s, %d x %d mm]".formatted(alternativeText, width, height);
    }
}
