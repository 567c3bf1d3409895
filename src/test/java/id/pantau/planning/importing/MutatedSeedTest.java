package id.pantau.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.SheetGrid;
import id.pantau.document.WorkbookReader;
import id.pantau.planning.Finding;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanLayout;
import id.pantau.planning.SheetReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same plans laid out as other offices would: they are read the same, or it is said in words what cannot be placed. */
class MutatedSeedTest {

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("NO", "Nomor"),
            Map.entry("No", "No. Urut"),
            Map.entry("SASARAN", "Sasaran Program"),
            Map.entry("Sasaran Strategis", "SASARAN KEGIATAN"),
            Map.entry("Sasaran Kinerja", "Sasaran"),
            Map.entry("SASARAN KEGIATAN", "Sasaran Strategis"),
            Map.entry("INDIKATOR KINERJA", "Indikator Kinerja Utama (IKU)"),
            Map.entry("Indikator Kinerja", "Indikator Kinerja Kegiatan"),
            Map.entry("TARGET KINERJA", "Target 2024"),
            Map.entry("Target", "Target Kinerja"),
            Map.entry("KEGIATAN", "Rencana Aksi"),
            Map.entry("Nama Kegiatan/Aksi", "Aksi"),
            Map.entry("OUTPUT", "Keluaran"),
            Map.entry("Target Kegiatan/Aksi", "Target Aksi"),
            Map.entry("RENCANA", "Jadwal Pelaksanaan"),
            Map.entry("T1", "TW I"),
            Map.entry("T2", "TW II"),
            Map.entry("T3", "TW III"),
            Map.entry("T4", "TW IV"),
            Map.entry("I", "Triwulan I"),
            Map.entry("II", "Triwulan II"),
            Map.entry("III", "Triwulan III"),
            Map.entry("IV", "Triwulan IV"),
            Map.entry("Pagu Anggaran", "Anggaran (Rp)"),
            Map.entry("KETERANGAN", "Penanggung Jawab"),
            Map.entry("Pelaksana Tingkat Pejabat Eselon IV", "PIC"));

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");

    private static final Map<String, UnaryOperator<MutatedSheet>> MUTATIONS = mutations();

    private static Map<String, UnaryOperator<MutatedSheet>> mutations() {
        Map<String, UnaryOperator<MutatedSheet>> all = new LinkedHashMap<>();
        all.put("another sheet name", sheet -> sheet.named("Lembar1 (2)"));
        all.put("target before indicator", sheet -> sheet.swapped(ColumnRole.TARGET, ColumnRole.INDICATOR));
        all.put("indicator before objective", sheet -> sheet.swapped(ColumnRole.OBJECTIVE, ColumnRole.INDICATOR));
        all.put("activity before objective", sheet -> sheet.swapped(ColumnRole.OBJECTIVE, ColumnRole.ACTIVITY));
        all.put("owner before program", sheet -> sheet.swapped(ColumnRole.PROGRAM, ColumnRole.OWNER));
        all.put("budget before owner", sheet -> sheet.swapped(ColumnRole.BUDGET, ColumnRole.OWNER));
        all.put("other words in the head", sheet -> sheet.headed(text -> SYNONYMS.getOrDefault(text, text)));
        all.put("capitals in the head", sheet -> sheet.headed(String::toUpperCase));
        all.put("slips in the head", sheet -> sheet.headed(MutatedSeedTest::slipped));
        all.put("names of months", sheet -> sheet.headed(MutatedSeedTest::month));
        all.put(
                "two rows more above",
                sheet -> sheet.withBlankRow(0).withBlankRow(0).withCell(0, 0, "LAMPIRAN"));
        all.put("a blank row in the table", sheet -> sheet.withBlankRow(sheet.lastRow() - 1));
        all.put(
                "a blank row below the head",
                sheet -> sheet.withBlankRow(sheet.head().lastRow() + 1));
        all.put("blank rows all over the table", MutatedSeedTest::loosened);
        all.put("a blank column at the left", sheet -> sheet.withBlankColumn(0));
        all.put(
                "a blank column in the table",
                sheet -> sheet.withBlankColumn(sheet.head().left() + 2));
        all.put("no merged cells", sheet -> sheet.unmerged(false));
        all.put("no merged cells, every row full", sheet -> sheet.unmerged(true));
        all.put("the head on every page", MutatedSeedTest::paged);
        all.put("no blank row below the table", sheet -> sheet.withoutRow(sheet.lastRow() + 1));
        all.put("five rows below the table", sheet -> below(sheet, 5));
        all.put("the head in two rows", MutatedSeedTest::split);
        return all;
    }

    private static String slipped(String text) {
        return Stream.of(text.split(" "))
                .map(word -> word.matches("\\p{L}{6,}")
                        ? word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4)
                        : word)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String month(String text) {
        return text.matches("\\d{1,2}") ? MONTHS.get(Integer.parseInt(text) - 1) : text;
    }

    private static MutatedSheet loosened(MutatedSheet sheet) {
        MutatedSheet loose = sheet;
        for (int row = sheet.lastRow(); row > sheet.head().lastRow() + 1; row -= 3) {
            loose = loose.withBlankRow(row);
        }
        return loose;
    }

    private static MutatedSheet paged(MutatedSheet sheet) {
        MutatedSheet paged = sheet;
        for (int row = sheet.lastRow(); row > sheet.head().lastRow() + 5; row -= 5) {
            paged = sheet.canBreakBefore(row) ? paged.withHeadBefore(row) : paged;
        }
        return paged;
    }

    private static MutatedSheet below(MutatedSheet sheet, int rows) {
        MutatedSheet moved = sheet;
        for (int i = 0; i < rows; i++) {
            moved = moved.withBlankRow(sheet.lastRow() + 1);
        }
        return moved;
    }

    /** "Sasaran" above "Strategis", where the head has one row of names. */
    private static MutatedSheet split(MutatedSheet sheet) {
        TableHead head = sheet.head();
        if (sheet.grid().range(head.firstRow(), head.left()).isPresent() || head.has(ColumnRole.SCHEDULE)) {
            return sheet;
        }
        MutatedSheet split = sheet.withBlankRow(head.firstRow() + 1);
        for (var cell : sheet.grid().row(head.firstRow())) {
            String[] words = cell.text().split(" ", 2);
            if (words.length > 1) {
                split = split.withCell(cell.row(), cell.column(), words[0])
                        .withCell(cell.row() + 1, cell.column(), words[1]);
            }
        }
        return split;
    }

    static Stream<Arguments> mutated() {
        return SeedDocument.all().stream()
                .flatMap(seed -> new WorkbookReader().read(seed.workbook(), seed.name()).sheets().stream())
                .flatMap(sheet -> MUTATIONS.keySet().stream().map(name -> Arguments.of(name, sheet.name(), sheet)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("mutated")
    void anotherLayoutIsReadTheSameOrAskedAbout(String name, String sheetName, SheetGrid sheet) {
        SheetReading original = read(sheet);
        SheetReading reading =
                read(MUTATIONS.get(name).apply(MutatedSheet.of(sheet)).grid());

        if (!asked(reading, original)) {
            assertThat(content(reading)).isEqualTo(content(original));
        }
    }

    private static boolean asked(SheetReading reading, SheetReading original) {
        List<String> codes = original.findings().stream().map(Finding::code).toList();
        return reading.findings().stream()
                .filter(finding -> finding.severity() != Severity.WARNING)
                .anyMatch(finding -> !codes.contains(finding.code()));
    }

    private static SheetReading read(SheetGrid sheet) {
        return new PlanSheetReader(sheet, new Headers(), "rencana.xlsx").read().getFirst();
    }

    /** Which cells are merged is no content. */
    private static List<NewObjective> withoutMerges(NewPlan plan) {
        return plan.eachIndicator(indicator -> new NewIndicator(
                        indicator.key(), indicator.text(), indicator.target(), false, null, indicator.actions()))
                .eachAction(action -> new NewAction(
                        action.key(),
                        action.program(),
                        action.activity(),
                        action.output(),
                        action.subActivity(),
                        action.owner(),
                        action.schedule(),
                        action.allocation(),
                        Set.of()))
                .objectives();
    }

    /** Everything but how the document looks. */
    private static NewPlan content(SheetReading reading) {
        NewPlan plan =
                Objects.requireNonNull(reading.plan(), () -> reading.findings().toString());
        PlanHeader header = plan.header();
        return new NewPlan(
                new PlanHeader(
                        header.year(),
                        header.kind(),
                        header.level(),
                        header.owner(),
                        header.title().replace("LAMPIRAN\n", ""),
                        header.place(),
                        header.signedOn(),
                        header.grain()),
                null,
                plan.headings(),
                withoutMerges(plan),
                plan.allocations(),
                plan.signatories(),
                plan.parties(),
                PlanLayout.NONE);
    }
}
