package id.pantau.realization.workbook;

/** Cuts what people wrote to what a sentence bears. */
final class Shortened {

    private static final int LONGEST = 80;

    private Shortened() {}

    static String of(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
