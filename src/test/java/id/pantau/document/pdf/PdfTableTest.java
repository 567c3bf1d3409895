package id.pantau.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.document.Heading;
import id.pantau.document.SignatureBlock;
import id.pantau.document.Signatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfTableTest {

    private static final Signatures SIGNATURES =
            Signatures.of(new SignatureBlock("Kupang, 5 Januari 2024", List.of("Sekretaris,"), "NAMA", null));

    @Test
    void anObjectiveThatWouldBePartedBeginsOnTheNextPage() {
        List<BodyRow> rows = new ArrayList<>();
        for (int objective = 1; objective <= 20; objective++) {
            rows.addAll(objective("Sasaran nomor " + objective, 4));
        }

        List<String> pages = Printed.pages(Printed.document(table(rows)));

        assertThat(pages).hasSizeGreaterThan(1);
        for (String page : pages) {
            long objectives = count(page, "Sasaran nomor");
            assertThat(count(page, "indikator")).as("four for each").isEqualTo(objectives * 4);
        }
    }

    @Test
    void anObjectiveLongerThanAPageGoesOnUnderTheRepeatedHead() {
        List<String> pages = Printed.pages(Printed.document(table(objective("Sasaran panjang", 120))));

        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("INDIKATOR KINERJA"));
        assertThat(count(String.join(" ", pages), "indikator")).isEqualTo(120);
        assertThat(count(String.join(" ", pages), "Sasaran panjang")).isEqualTo(1);
    }

    @Test
    void aTextHigherThanAPageIsPrintedInFull() {
        String words = IntStream.rangeClosed(1, 4000)
                .mapToObj(number -> "kata" + number)
                .collect(Collectors.joining(" "));

        List<String> pages =
                Printed.pages(Printed.document(table(List.of(row(BodyCell.text("1"), BodyCell.text(words))))));

        assertThat(pages).hasSizeGreaterThan(3);
        String all = String.join(" ", pages) + " ";
        assertThat(IntStream.rangeClosed(1, 4000)).allMatch(number -> all.contains("kata" + number + " "));
    }

    @Test
    void theSignaturesNeverStandAloneOnAPage() {
        for (int rows = 30; rows < 60; rows++) {
            List<BodyRow> body = IntStream.range(0, rows)
                    .mapToObj(number -> row(BodyCell.text("Sasaran"), BodyCell.text("indikator")))
                    .toList();

            List<String> pages = Printed.pages(Printed.document(table(body), SIGNATURES));

            assertThat(pages.getLast()).as("%d rows", rows).contains("Sekretaris,", "NAMA", "indikator");
        }
    }

    @Test
    void aSmallTableAndTheSignaturesBelowItTakeARowOfTheTableAboveWithThem() {
        for (int rows = 30; rows < 60; rows++) {
            List<BodyRow> body = IntStream.range(0, rows)
                    .mapToObj(number -> row(BodyCell.text("Sasaran"), BodyCell.text("indikator")))
                    .toList();
            DataTable money = table(List.of(row(BodyCell.text("Program"), BodyCell.text("Rp -"))));

            List<String> pages = Printed.pages(Printed.document(table(body), money, SIGNATURES));

            assertThat(pages.getLast()).as("%d rows", rows).contains("indikator", "Rp -", "NAMA");
        }
    }

    @Test
    void aTableIsSetMoreTightlyWhereThatSavesAPage() {
        Heading title = Heading.of("RENCANA KINERJA TAHUNAN");

        assertThat(Printed.pages(Printed.document(title, table(objective("Sasaran", 36)))))
                .hasSize(1);
        assertThat(Printed.pages(Printed.document(title, table(objective("Sasaran", 60)))))
                .hasSize(2);
    }

    @Test
    void aMatrixOfTwentyColumnsKeepsEveryWordWhole() {
        List<HeaderCell> head = IntStream.rangeClosed(1, 20)
                .mapToObj(column -> HeaderCell.of("KOLOM" + column))
                .toList();
        List<BodyCell> cells = Collections.nCopies(20, BodyCell.text("dukungan"));

        List<String> pages = Printed.pages(Printed.document(new DataTable(
                Collections.nCopies(20, 20), List.of(head), true, List.of(new BodyRow(cells, BodyRow.Kind.DETAIL)))));

        assertThat(pages).hasSize(1);
        assertThat(count(pages.getFirst(), "(20)")).isEqualTo(1);
    }

    private static DataTable table(List<BodyRow> rows) {
        return new DataTable(
                List.of(80, 100),
                List.of(List.of(HeaderCell.of("SASARAN"), HeaderCell.of("INDIKATOR KINERJA"))),
                true,
                rows);
    }

    private static List<BodyRow> objective(String name, int indicators) {
        List<BodyRow> rows = new ArrayList<>();
        rows.add(row(BodyCell.text(name).tall(indicators).middled(), BodyCell.text("indikator 1")));
        for (int number = 2; number <= indicators; number++) {
            rows.add(row(BodyCell.text("indikator " + number)));
        }
        return rows;
    }

    private static BodyRow row(BodyCell... cells) {
        return BodyRow.of(cells);
    }

    private static long count(String text, String word) {
        return (text.length() - text.replace(word, "").length()) / word.length();
    }
}
