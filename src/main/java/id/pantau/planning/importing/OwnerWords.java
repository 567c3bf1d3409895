package id.pantau.planning.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose plan it is by the lines of a title: the position, then the office, as an ordinary text. */
record OwnerWords(List<String> lines) {

    private static final Pattern YEAR = Pattern.compile("(TAHUN( ANGGARAN)?|TA\\.?) ?:? ?20\\d\\d|\\b20\\d\\d\\b");
    private static final Pattern OFFICE = Pattern.compile("(KOMISI PEMILIHAN UMUM|\\bKPU\\b).*");
    private static final Pattern PLACE = Pattern.compile("(PROVINSI|KABUPATEN|KOTA) .*");

    String text() {
        List<String> rest = lines.stream()
                .map(line -> Words.tidy(line).toUpperCase(Locale.ROOT))
                .map(line -> Lines.DOCUMENT.matcher(line).replaceAll(""))
                .map(line -> YEAR.matcher(line).replaceAll(""))
                .map(line -> line.replaceAll("\\(\\s*\\)|\\bLAMPIRAN\\b", ""))
                .map(Words::tidy)
                .toList();
        Stream<String> position = rest.stream()
                .filter(line -> !PLACE.matcher(line).matches())
                .map(line -> OFFICE.matcher(line).replaceAll(""));
        Stream<String> office = rest.stream().map(OwnerWords::officeIn);
        return Stream.concat(position, office)
                .map(Words::tidy)
                .filter(part -> !part.isEmpty())
                .map(OwnerWords::capitalised)
                .collect(Collectors.joining(" "));
    }

    private static String officeIn(String line) {
        Matcher office = OFFICE.matcher(line);
        return office.find() ? office.group() : PLACE.matcher(line).matches() ? line : "";
    }

    private static String capitalised(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(" "))
                .map(word ->
                        "kpu".equals(word) ? "KPU" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
