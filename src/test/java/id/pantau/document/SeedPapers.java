package id.pantau.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Planning documents of three offices with the wording of the seed workbooks, ready to be written again. */
public final class SeedPapers {

    public static final Instant CREATED = Instant.parse("2024-03-01T02:30:00Z");

    private static final PageSetup PORTRAIT = PageSetup.of(PageSetup.Paper.F4, PageSetup.Orientation.PORTRAIT);
    private static final PageSetup LANDSCAPE = PageSetup.of(PageSetup.Paper.F4, PageSetup.Orientation.LANDSCAPE);

    private SeedPapers() {}

    /** The agreement of the secretary of Kalimantan Timur: statement, annex, budget, two signatures each. */
    public static OfficeDocument agreement() {
        SheetGrid sheet = sheet("kaltim-pk-2024", 1);
        List<Block> blocks = new ArrayList<>(List.of(letterhead(sheet, 0, 4), Heading.of(text(sheet, 5))));
        blocks.add(Paragraph.justified(text(sheet, 7)));
        blocks.add(parties(sheet, 9));
        blocks.add(Paragraph.justified(text(sheet, 12)));
        blocks.add(parties(sheet, 14));
        for (int row : List.of(17, 19, 21)) {
            blocks.add(Paragraph.justified(text(sheet, row)));
        }
        blocks.add(signatures(sheet, 24));
        blocks.add(new PageBreak());
        blocks.add(letterhead(sheet, 34, 38));
        blocks.add(Heading.of(text(sheet, 39)));
        blocks.add(fields(sheet, 41).inOneCell());
        int budget = rowOf(sheet, "Kegiatan");
        blocks.add(table(sheet, List.of(11, 66, 70, 38), 44, 45, 46, budget - 2));
        blocks.add(budget(sheet, budget));
        blocks.add(signatures(sheet, budget + 4));
        return document("Perjanjian Kinerja Tahun 2024", new Section("Sekretaris", PORTRAIT, blocks));
    }

    /** The monthly action plan of Jakarta Barat: three rows of head, 21 columns, cells merged over twelve months. */
    public static OfficeDocument matrix() {
        SheetGrid sheet = sheet("jakarta-barat-rak-2024", 1);
        List<Integer> widths = new ArrayList<>(List.of(9, 50, 58, 20, 34, 46, 20, 50));
        widths.addAll(Collections.nCopies(12, 7));
        widths.add(42);
        List<Block> blocks = List.of(
                Heading.of(text(sheet, 0), text(sheet, 1)),
                table(sheet, widths, 3, -1, 6, 37),
                Signatures.of(new SignatureBlock(
                        "Jakarta,  11 Januari 2024",
                        List.of("SEKRETARIS KPU", "KOTA JAKARTA BARAT"),
                        "ADNAL NURBA TJENRENG",
                        null)));
        return document("Rencana Aksi Kinerja Tahun 2024", new Section("Sekretaris", LANDSCAPE, blocks));
    }

    /** The yearly plan of Mahakam Ulu: rows of headings and headings merged over their rows. */
    public static OfficeDocument yearlyPlan() {
        SheetGrid sheet = sheet("mahakam-ulu-rkt-2024", 1);
        int head = rowOf(sheet, "PROGRAM DAN KEGIATAN");
        int date = IntStream.range(head, sheet.rowCount())
                .filter(row -> sheet.cell(row, 2).text().startsWith("Ujoh Bilang,"))
                .findFirst()
                .orElseThrow();
        List<Block> blocks = List.of(
                letterhead(sheet, 0, 5),
                Heading.of(text(sheet, 6)),
                KeyValues.of(
                        new KeyValues.Entry("Nama/Unit Organisasi", "Sekretariat KPU Kabupaten Mahakam Ulu"),
                        new KeyValues.Entry("Tahun Anggaran", "2024")),
                table(sheet, List.of(70, 88, 105, 27), head, head + 1, head + 2, date - 2),
                Signatures.of(new SignatureBlock(
                        sheet.cell(date, 2).text(),
                        List.of(
                                sheet.cell(date + 1, 2).text(),
                                sheet.cell(date + 2, 2).text()),
                        sheet.cell(date + 6, 2).text(),
                        null)));
        return document("Rencana Kinerja Tahunan 2024", new Section("RKT Sekretariat", LANDSCAPE, blocks));
    }

    private static OfficeDocument document(String title, Section section) {
        return new OfficeDocument(title, "Dokumen perencanaan", CREATED, List.of(section));
    }

    private static SheetGrid sheet(String name, int index) {
        try (InputStream stream = SeedPapers.class.getResourceAsStream("/seeds/xlsx/" + name + ".xlsx")) {
            return new WorkbookReader()
                    .read(stream.readAllBytes(), name + ".xlsx")
                    .sheets()
                    .get(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int rowOf(SheetGrid sheet, String text) {
        return IntStream.range(0, sheet.rowCount())
                .filter(row -> text.equals(text(sheet, row)))
                .findFirst()
                .orElseThrow();
    }

    private static String text(SheetGrid sheet, int row) {
        return sheet.cell(row, 0).text();
    }

    private static Letterhead letterhead(SheetGrid sheet, int first, int end) {
        return new Letterhead(IntStream.range(first, end)
                .filter(row -> !text(sheet, row).isBlank())
                .mapToObj(row -> new Letterhead.Line(text(sheet, row), row == first))
                .toList());
    }

    private static KeyValues parties(SheetGrid sheet, int first) {
        return fields(sheet, first).indent().inOneCell();
    }

    private static KeyValues fields(SheetGrid sheet, int first) {
        return KeyValues.of(entry(text(sheet, first)), entry(text(sheet, first + 1)));
    }

    private static KeyValues.Entry entry(String text) {
        String[] parts = text.split(":", 2);
        return new KeyValues.Entry(parts[0].strip(), parts[1].strip());
    }

    private static Signatures signatures(SheetGrid sheet, int row) {
        return Signatures.of(
                new SignatureBlock(
                        "", positions(sheet, row + 2, 0), sheet.cell(row + 8, 0).text(), null),
                new SignatureBlock(
                        sheet.cell(row, 2).text(),
                        positions(sheet, row + 2, 2),
                        sheet.cell(row + 8, 2).text(),
                        null));
    }

    private static List<String> positions(SheetGrid sheet, int row, int column) {
        return IntStream.range(row, row + 3)
                .mapToObj(line -> sheet.cell(line, column).text())
                .toList();
    }

    private static DataTable budget(SheetGrid sheet, int row) {
        List<BodyRow> rows = new ArrayList<>();
        for (int line = row + 1; line <= row + 2; line++) {
            rows.add(BodyRow.of(
                    BodyCell.text(text(sheet, line)),
                    BodyCell.text(sheet.cell(line, 3).text()).aligned(Alignment.RIGHT)));
        }
        return new DataTable(
                List.of(147, 38), List.of(List.of(HeaderCell.of("Kegiatan"), HeaderCell.of("Anggaran"))), false, rows);
    }

    private static DataTable table(
            SheetGrid sheet, List<Integer> widths, int head, int numbering, int first, int last) {
        List<List<HeaderCell>> heads = new ArrayList<>();
        for (int row = head; row < (numbering < 0 ? first : numbering); row++) {
            int at = row;
            heads.add(anchors(sheet, row, widths.size()).stream()
                    .map(range ->
                            new HeaderCell(sheet.cell(at, range.firstColumn()).text(), range.height(), range.width()))
                    .toList());
        }
        List<String> numbers = numbering < 0
                ? List.of()
                : IntStream.range(0, widths.size())
                        .mapToObj(column -> sheet.cell(numbering, column).text())
                        .toList();
        List<BodyRow> body = IntStream.rangeClosed(first, last)
                .mapToObj(row -> row(sheet, row, widths.size()))
                .toList();
        return new DataTable(widths, heads, numbers, body);
    }

    private static BodyRow row(SheetGrid sheet, int row, int columns) {
        List<BodyCell> cells = anchors(sheet, row, columns).stream()
                .map(range -> cell(sheet.cell(row, range.firstColumn()))
                        .tall(range.height())
                        .wide(range.width()))
                .toList();
        boolean heading = cells.getFirst().colSpan() == columns;
        return new BodyRow(cells, heading ? BodyRow.Kind.GROUP : BodyRow.Kind.DETAIL);
    }

    private static BodyCell cell(GridCell cell) {
        BodyCell made = cell.number() != null && cell.kind() == CellKind.PERCENT
                ? BodyCell.percent(cell.number().multiply(new BigDecimal(100)), 0)
                : BodyCell.text(cell.text());
        boolean brief = cell.text().length() < 16 && (cell.column() == 0 || cell.column() > 2);
        BodyCell aligned = brief ? made.aligned(Alignment.CENTER) : made;
        return (cell.bold() ? aligned.emphasized(Emphasis.BOLD) : aligned).middled();
    }

    private static List<CellRange> anchors(SheetGrid sheet, int row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> sheet.range(row, column).orElse(new CellRange(row, row, column, column)))
                .filter(range -> range.firstRow() == row)
                .distinct()
                .toList();
    }
}
