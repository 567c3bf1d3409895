package id.pantau.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/** The embedded fonts of one document: Liberation Sans, and DejaVu Sans for signs it lacks, such as a tick. */
final class Typefaces {

    private static final String LIBERATION = "/liberation/LiberationSans-";
    /** For what no font can draw, such as rare writing systems. */
    private static final String BOX = "\u25a1";

    private final BaseFont regular = font(LIBERATION + "Regular.ttf");
    private final BaseFont bold = font(LIBERATION + "Bold.ttf");
    private final BaseFont italic = font(LIBERATION + "Italic.ttf");
    private final BaseFont boldItalic = font(LIBERATION + "BoldItalic.ttf");
    private final BaseFont signs = font("/fonts/DejaVuSans.ttf");

    private static BaseFont font(String resource) {
        try (InputStream stream = Typefaces.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no font " + resource);
            }
            BaseFont font = BaseFont.createFont(
                    resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, stream.readAllBytes(), null);
            font.setSecureRandom(new SameNumbers());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double width(String text, Letters letters) {
        return runs(text, letters).stream().mapToDouble(Run::width).sum();
    }

    /** The text in the fonts that can draw it, without signs that only steer, such as marks of direction. */
    List<Run> runs(String text, Letters letters) {
        List<Run> runs = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        BaseFont current = of(letters);
        for (int character : text.codePoints().toArray()) {
            if (isSilent(character)) {
                continue;
            }
            BaseFont font = fontOf(character, letters);
            if (font != current) {
                close(runs, same, current, letters);
                current = font;
            }
            same.append(font.charExists(character) ? Character.toString(character) : BOX);
        }
        close(runs, same, current, letters);
        return runs;
    }

    private static void close(List<Run> runs, StringBuilder same, BaseFont font, Letters letters) {
        if (!same.isEmpty()) {
            String text = same.toString();
            runs.add(new Run(font, text, font.getWidthPoint(text, (float) letters.size())));
            same.setLength(0);
        }
    }

    private BaseFont fontOf(int character, Letters letters) {
        BaseFont own = of(letters);
        return Stream.of(own, signs)
                .filter(font -> font.charExists(character))
                .findFirst()
                .orElse(own);
    }

    private BaseFont of(Letters letters) {
        if (letters.bold()) {
            return letters.italic() ? boldItalic : bold;
        }
        return letters.italic() ? italic : regular;
    }

    private static boolean isSilent(int character) {
        int type = Character.getType(character);
        boolean variant = character >= 0xfe00 && character <= 0xfe0f;
        return type == Character.FORMAT || type == Character.CONTROL || variant;
    }

    /** The library marks embedded fonts with random letters; a document made again must have the same. */
    private static final class SameNumbers extends SecureRandom {

        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
