package id.pantau.chart;

/** Text from outside, made fit to be drawn and to stand in XML: characters XML forbids become spaces. */
final class PlainText {

    private static final char ELLIPSIS = '…';

    private PlainText() {}

    static String of(String raw) {
        return raw.codePoints()
                .map(point -> allowed(point) ? point : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** At most so many characters, the last one an ellipsis when something was left out. */
    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + ELLIPSIS;
    }

    private static boolean allowed(int point) {
        boolean low = point >= 0x20 && point <= 0xD7FF && point != 0x7F;
        boolean high = point >= 0xE000 && point != 0xFFFE && point != 0xFFFF;
        return low || high;
    }
}
