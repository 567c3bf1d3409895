package id.pantau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {

    @Test
    void aCellBelowATallOneMovesToTheNextFreeColumn() {
        DataTable table = table(
                BodyRow.of(BodyCell.text("sasaran").tall(2), BodyCell.text("a"), BodyCell.text("b")),
                BodyRow.of(BodyCell.text("c").wide(2)));

        assertThat(table.placedBody())
                .extracting(cell -> cell.range().address())
                .containsExactly("A1:A2", "B1:B1", "C1:C1", "B2:C2");
    }

    @Test
    void aRowWithAGapIsRefused() {
        assertThatThrownBy(() -> table(BodyRow.of(BodyCell.text("a"), BodyCell.text("b"))))
                .hasMessage("row 0 fills 2 of 3 columns");
    }

    @Test
    void aCellThatReachesOutOfTheTableIsRefused() {
        assertThatThrownBy(() -> table(BodyRow.of(BodyCell.text("a").tall(2).wide(3))))
                .hasMessage("a cell of row 0 reaches out of the table");
        assertThatThrownBy(() -> table(BodyRow.group("Tujuan", 4))).hasMessageContaining("out of the table");
    }

    @Test
    void cellsThatOverlapAreRefused() {
        assertThatThrownBy(() -> table(
                        BodyRow.of(BodyCell.text("a"), BodyCell.text("b").tall(2), BodyCell.text("c")),
                        BodyRow.of(BodyCell.text("d").wide(2), BodyCell.text("e"))))
                .hasMessage("two cells overlap in row 1");
    }

    private static DataTable table(BodyRow... rows) {
        return new DataTable(List.of(10, 20, 30), List.of(List.of(HeaderCell.wide("KINERJA", 3))), true, List.of(rows));
    }
}
