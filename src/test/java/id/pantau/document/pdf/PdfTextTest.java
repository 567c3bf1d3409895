package id.pantau.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.document.Paragraph;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever people type can be printed. */
class PdfTextTest {

    @Test
    void ticksOfAllKindsArePrintedAndCanBeFound() {
        assertThat(page("lengkap \u2713 dan \u221a, \u2265 75")).contains("lengkap \u2713 dan \u221a, \u2265 75");
    }

    @Test
    void marksOfDirectionAreLeftOutAndEmojiDoNoHarm() {
        assertThat(page("a\u202eb\u200fc \ud83d\ude00 d")).contains("abc").contains(" d");
    }

    @Test
    void aWritingNoFontKnowsBecomesBoxes() {
        assertThat(page("\u4e2d\u6587")).contains("\u25a1\u25a1");
    }

    @Test
    void aWordLongerThanTheLineGoesOnInTheNext() {
        String word = "x".repeat(10_000);

        String all = String.join("", Printed.pages(Printed.document(Paragraph.of(word), table(word))));

        assertThat(all.chars().filter(letter -> letter == 'x').count()).isEqualTo(20_000);
    }

    @Property(tries = 40)
    void anyTextCanBePrinted(@ForAll String text) {
        assertThat(Printed.pages(Printed.document(Paragraph.justified(text), table(text))))
                .isNotEmpty();
    }

    private static String page(String text) {
        return Printed.pages(Printed.document(Paragraph.of(text))).getFirst();
    }

    private static DataTable table(String text) {
        return new DataTable(
                List.of(40, 40),
                List.of(List.of(HeaderCell.of("A"), HeaderCell.of("B"))),
                false,
                List.of(BodyRow.of(BodyCell.text(text), BodyCell.empty())));
    }
}
