package id.pantau.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines of a width: between words and after hyphens, within a word only where it is longer than a line. */
final class LineBreaking {

    private static final Pattern BREAKS = Pattern.compile("(?<=[ \\-/])(?=[^ ])");
    private static final Pattern WORDS = Pattern.compile("\\s+|(?<=[\\-/])");

    /** Widths added up word by word differ in the last digit from that of the whole line. */
    private static final double ROUNDING = 0.05;

    private final Typefaces typefaces;
    private final Letters letters;
    private final double room;
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;

    private LineBreaking(Typefaces typefaces, Letters letters, double room) {
        this.typefaces = typefaces;
        this.letters = letters;
        this.room = room + ROUNDING;
    }

    static List<TextLine> lines(String text, Letters letters, double room, Typefaces typefaces) {
        LineBreaking breaking = new LineBreaking(typefaces, letters, room);
        for (String paragraph : text.replace('\t', ' ').split("\n", -1)) {
            breaking.paragraph(paragraph);
        }
        return breaking.lines;
    }

    /** The width in points of the longest piece that is not broken. */
    static double longestWord(String text, Letters letters, Typefaces typefaces) {
        return WORDS.splitAsStream(text)
                .mapToDouble(word -> typefaces.width(word, letters))
                .max()
                .orElse(0);
    }

    private void paragraph(String paragraph) {
        for (String word : BREAKS.split(paragraph)) {
            add(word);
        }
        end(true);
    }

    private void add(String word) {
        double visible = typefaces.width(word.stripTrailing(), letters);
        if (used > 0 && used + visible > room) {
            end(false);
        }
        if (visible > room) {
            addLetters(word);
        } else {
            line.append(word);
            used += typefaces.width(word, letters);
        }
    }

    private void addLetters(String word) {
        word.codePoints().forEach(character -> {
            String letter = Character.toString(character);
            double width = typefaces.width(letter, letters);
            if (used > 0 && used + width > room) {
                end(false);
            }
            line.append(letter);
            used += width;
        });
    }

    private void end(boolean last) {
        String text = line.toString().stripTrailing();
        lines.add(new TextLine(text, typefaces.width(text, letters), last));
        line.setLength(0);
        used = 0;
    }
}
