package id.pantau.planning.importing;

import static java.util.stream.Collectors.joining;

import id.pantau.planning.Party;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLevel;
import id.pantau.shared.FiscalYear;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines above a plan's table say: which document, of whom, for which year.
 *
 * @param lines of the title, from the top
 * @param letterhead the lines above it
 * @param fields labelled values between title and table
 * @param parties of an agreement
 */
record PlanTitle(List<String> lines, List<String> letterhead, List<SheetLine.Labelled> fields, List<Party> parties) {

    private static final Pattern YEAR = Pattern.compile("(?:TAHUN(?: ANGGARAN)?|TA\\.?|T\\.A\\.?) ?:? ?(20\\d\\d)");
    private static final Pattern BARE_YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern UNIT = Pattern.compile(
            "(nama ?[/ ] ?)?(unit|satuan|organisasi|instansi|satker|bagian|sub ?bagian|divisi)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_LABEL = Pattern.compile("tahun.*", Pattern.CASE_INSENSITIVE);

    String text() {
        return String.join("\n", lines);
    }

    private String upper() {
        return String.join(" ", lines).toUpperCase(Locale.ROOT);
    }

    Optional<FiscalYear> year() {
        return found(YEAR, upper())
                .or(() -> fields.stream()
                        .filter(field -> YEAR_LABEL.matcher(field.label()).matches())
                        .flatMap(field -> found(BARE_YEAR, field.value()).stream())
                        .findFirst())
                .or(() -> found(BARE_YEAR, upper()))
                .map(year -> new FiscalYear(Integer.parseInt(year)));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    Optional<PlanKind> kind() {
        String upper = upper();
        if (!Lines.DOCUMENT.matcher(upper).find()) {
            return Optional.empty();
        }
        if (upper.contains("RENCANA AKSI") || upper.contains("RENAKSI")) {
            return Optional.of(PlanKind.RENCANA_AKSI);
        }
        return Optional.of(
                upper.matches(".*(JANJIAN|PENETAPAN) KINERJA.*") ? PlanKind.PERJANJIAN_KINERJA : PlanKind.RKT);
    }

    /** Whose plan it is, from the position of who promises, else from the labelled unit, else from the title. */
    PlanLevel level() {
        Optional<SheetLine.Labelled> unit = unit();
        String words = !parties.isEmpty()
                ? parties.getFirst().position()
                : unit.map(field -> field.value()
                                + (field.label().matches("(?i).*bagian.*") ? " kepala " + field.label() : ""))
                        .orElseGet(() -> String.join(" ", lines) + " " + String.join(" ", letterhead));
        String upper = words.toUpperCase(Locale.ROOT);
        if (upper.matches(".*(KEPALA |SEKRETARIAT .*)?SUB ?BAG.*|.*KASUBBAG.*")) {
            return PlanLevel.SECTION;
        }
        if (upper.matches(".*(KEPALA .*BAGIAN|KABAG).*")) {
            return PlanLevel.DIVISION;
        }
        return upper.contains("SEKRETARI") ? PlanLevel.SECRETARIAT : PlanLevel.INSTITUTION;
    }

    private Optional<SheetLine.Labelled> unit() {
        return fields.stream()
                .filter(field -> UNIT.matcher(field.label()).matches())
                .findFirst();
    }

    /** Whose plan it is: the labelled unit, else the position and the office the title names. */
    String owner() {
        return unit().map(SheetLine.Labelled::value).orElseGet(() -> {
            String title = new OwnerWords(lines).text();
            return title.matches("(?i).*\\b(kpu|komisi)\\b.*") || letterhead.isEmpty()
                    ? title
                    : Words.tidy(title + " "
                            + new OwnerWords(letterhead.stream()
                                            .filter(line -> !Lines.isContact(line))
                                            .toList())
                                    .text());
        });
    }

    /** For a person to see what was read where a part is missing. */
    String seen() {
        return lines.stream().map(Words::tidy).collect(joining(" / "));
    }
}
