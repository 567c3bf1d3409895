package id.pantau.planning.importing;

import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLevel;
import id.pantau.shared.FiscalYear;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the lines above a plan's table say: which document, of whom, for which year.
 *
 * @param lines from the top, without empty ones
 */
record PlanTitle(List<String> lines) {

    private static final int MOST_LINES = 8;
    private static final Pattern YEAR = Pattern.compile("TAHUN( ANGGARAN)? (20\\d\\d)");
    private static final Pattern DOCUMENT =
            Pattern.compile("RENCANA AKSI( KINERJA)?|PERJANJIAN KINERJA|RENCANA KINERJA TAHUNAN|\\bRKT\\b");
    private static final Pattern OFFICE = Pattern.compile("KOMISI PEMILIHAN UMUM.*|\\bKPU\\b.*");

    static PlanTitle above(SheetGrid sheet, TableHead head) {
        return new PlanTitle(IntStream.range(0, head.firstRow())
                .mapToObj(sheet::row)
                .flatMap(List::stream)
                .map(GridCell::text)
                .flatMap(text -> Arrays.stream(text.split("\n")))
                .map(Words::tidy)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Whether the lines are a title, not a whole statement with its parties above an annex. */
    boolean isTitle() {
        return lines.size() <= MOST_LINES;
    }

    private String upper() {
        return String.join(" ", lines).toUpperCase(Locale.ROOT);
    }

    Optional<FiscalYear> year() {
        Matcher year = YEAR.matcher(upper());
        return year.find() ? Optional.of(new FiscalYear(Integer.parseInt(year.group(2)))) : Optional.empty();
    }

    Optional<PlanKind> kind() {
        Matcher document = DOCUMENT.matcher(upper());
        if (!document.find()) {
            return Optional.empty();
        }
        if (document.group().startsWith("RENCANA AKSI")) {
            return Optional.of(PlanKind.RENCANA_AKSI);
        }
        return Optional.of(document.group().startsWith("PERJANJIAN") ? PlanKind.PERJANJIAN_KINERJA : PlanKind.RKT);
    }

    PlanLevel level() {
        String upper = upper();
        if (upper.contains("SUBBAG") || upper.contains("SUB BAG")) {
            return PlanLevel.SECTION;
        }
        if (upper.contains("KEPALA BAGIAN")) {
            return PlanLevel.DIVISION;
        }
        return upper.contains("SEKRETARI") ? PlanLevel.SECRETARIAT : PlanLevel.INSTITUTION;
    }

    /** Whose plan it is: the position, then the office, as an ordinary text. */
    String owner() {
        List<String> rest = lines.stream()
                .map(line -> line.toUpperCase(Locale.ROOT))
                .map(line -> DOCUMENT.matcher(line).replaceAll(""))
                .map(line -> YEAR.matcher(line).replaceAll(""))
                .map(line -> line.replaceAll("\\(\\s*\\)", ""))
                .map(Words::tidy)
                .toList();
        Stream<String> position = rest.stream().map(line -> OFFICE.matcher(line).replaceAll(""));
        Stream<String> office = rest.stream().map(PlanTitle::officeIn);
        return Stream.concat(position, office)
                .map(Words::tidy)
                .filter(part -> !part.isEmpty())
                .map(PlanTitle::capitalised)
                .collect(Collectors.joining(" "));
    }

    private static String officeIn(String line) {
        Matcher office = OFFICE.matcher(line);
        return office.find() ? office.group() : "";
    }

    private static String capitalised(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(" "))
                .map(word ->
                        "kpu".equals(word) ? "KPU" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
