package id.pantau.planning.importing;

import id.pantau.planning.HeadingLevel;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a heading such as "I. PROGRAM DUKUNGAN MANAJEMEN (076.01.WA)".
 *
 * @param number without the sign behind it
 * @param code of the program or activity in the budget, as printed
 */
record HeadingText(
        @Nullable String number, String text, @Nullable String code, String raw) {

    private static final Pattern PARTS =
            Pattern.compile("(?:\\(?(?<number>[IVXLC]{1,6}|\\d{1,2}|[A-Z])[.)]\\s*)?(?<text>.*?)"
                    + "(?:\\s*\\((?<code>(?=[^()]*\\d)[\\dA-Z][\\dA-Z./ -]{2,})\\))?");
    private static final Pattern CODE_FIRST = Pattern.compile(
            "(?<code>\\d{3}\\.\\d{2}\\.[A-Z]{2}|\\d{4}(?:\\.[A-Z]{3}(?:\\.\\d{3})*)?)\\s*[-–:.]?\\s+(?<text>\\p{L}.*)");
    private static final Pattern PROGRAM_CODE = Pattern.compile("\\d{3}\\.\\d{2}\\.[A-Z]{2}.*");
    private static final Pattern ACTIVITY_CODE = Pattern.compile("\\d{4}.*");

    static HeadingText of(String printed) {
        String raw = Words.tidy(printed);
        Matcher parts = PARTS.matcher(raw);
        if (!parts.matches()) {
            return new HeadingText(null, raw, null, raw);
        }
        String text = parts.group("text");
        Matcher codeFirst = CODE_FIRST.matcher(text);
        return parts.group("code") == null && codeFirst.matches()
                ? new HeadingText(parts.group("number"), codeFirst.group("text"), codeFirst.group("code"), raw)
                : new HeadingText(parts.group("number"), text, parts.group("code"), raw);
    }

    /** @param column the header of the column it stands in; null for a heading over the whole table */
    HeadingLevel level(@Nullable String column) {
        String words = text.toLowerCase(Locale.ROOT);
        if (words.startsWith("program")
                || code != null && PROGRAM_CODE.matcher(code).matches()) {
            return HeadingLevel.PROGRAM;
        }
        if (words.startsWith("kegiatan")
                || code != null && ACTIVITY_CODE.matcher(code).matches()) {
            return HeadingLevel.ACTIVITY;
        }
        String header = column == null ? "tujuan" : HeaderWords.of(column);
        if (header.contains("tujuan") || header.contains("misi")) {
            return HeadingLevel.GOAL;
        }
        return header.contains("kegiatan") ? HeadingLevel.ACTIVITY : HeadingLevel.PROGRAM;
    }
}
