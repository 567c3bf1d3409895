package id.pantau.planning.importing;

import id.pantau.achievement.DateReader;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.planning.DocumentPart;
import id.pantau.planning.Signatory;
import id.pantau.planning.SignatoryRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The signature block below a plan's table.
 *
 * @param lines from the top, without empty ones
 */
record SignatureReading(List<String> lines) {

    private static final Pattern PLACE_AND_DATE = Pattern.compile("(\\p{L}[\\p{L} .]*),\\s*(\\d{1,2} \\p{L}+ \\d{4})");
    private static final Pattern EMPLOYEE_NUMBER = Pattern.compile("NIP[.:]?\\s*([\\d ]{18,})");

    static SignatureReading below(SheetGrid sheet, int lastTableRow) {
        return new SignatureReading(IntStream.range(lastTableRow + 1, sheet.rowCount())
                .mapToObj(sheet::row)
                .flatMap(List::stream)
                .map(GridCell::text)
                .map(Words::tidy)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    @Nullable String place() {
        return dateLine().map(line -> Words.tidy(line.group(1))).orElse(null);
    }

    @Nullable LocalDate date() {
        return dateLine()
                .flatMap(line -> DateReader.read(line.group(2)).value())
                .orElse(null);
    }

    /** Who signs; empty where nothing stands below the table. */
    List<Signatory> signatories() {
        List<String> words = lines.stream()
                .filter(line -> !PLACE_AND_DATE.matcher(line).matches())
                .filter(line -> !EMPLOYEE_NUMBER.matcher(line).matches())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        boolean named = words.size() > 1;
        String position = String.join("\n", named ? words.subList(0, words.size() - 1) : words);
        return List.of(new Signatory(
                DocumentPart.DOCUMENT,
                SignatoryRole.SIGNATORY,
                position,
                named ? words.getLast() : null,
                employeeNumber(),
                dateLine().map(Matcher::group).orElse(null)));
    }

    private @Nullable String employeeNumber() {
        return lines.stream()
                .map(EMPLOYEE_NUMBER::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1).strip())
                .findFirst()
                .orElse(null);
    }

    private Optional<Matcher> dateLine() {
        return lines.stream()
                .map(PLACE_AND_DATE::matcher)
                .filter(Matcher::matches)
                .findFirst();
    }
}
