package id.pantau.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PageFillTest {

    @Test
    void aTableThatFitsNeedsNoSecondPage() {
        assertThat(PageFill.breaks(rows(10), new double[10], 100, 100, 0)).isEmpty();
    }

    @Test
    void aPageTakesAsManyRowsAsFit() {
        assertThat(PageFill.breaks(rows(25), new double[25], 60, 100, 0)).containsExactly(6, 16);
    }

    @Test
    void rowsUnderOneMergedCellMoveTogetherWhenThatWastesLittle() {
        double[] costs = new double[15];
        costs[9] = PageFill.cost(3, false);
        costs[10] = PageFill.cost(3, false);

        assertThat(PageFill.breaks(rows(15), costs, 100, 100, 0)).containsExactly(8);
    }

    @Test
    void rowsUnderOneMergedCellMoveToALastPageThatHasRoomForThem() {
        double[] costs = new double[15];
        Arrays.fill(costs, 8, 12, PageFill.cost(1, false));

        assertThat(PageFill.breaks(rows(15), costs, 100, 100, 0)).containsExactly(7);
    }

    @Test
    void rowsUnderOneMergedCellArePartedRatherThanFillAnotherPage() {
        double[] costs = new double[20];
        Arrays.fill(costs, 8, 12, PageFill.cost(1, false));

        assertThat(PageFill.breaks(rows(20), costs, 100, 100, 0)).containsExactly(10);
    }

    @Test
    void aMergedCellHigherThanAPageIsParted() {
        double[] costs = new double[15];
        Arrays.fill(costs, 1, 15, PageFill.cost(1, false));

        assertThat(PageFill.breaks(rows(15), costs, 100, 100, 0)).containsExactly(10);
    }

    @Test
    void aTitleRowIsNeverTheLastOfAPage() {
        double[] costs = new double[15];
        costs[10] = PageFill.cost(0, true);

        assertThat(PageFill.breaks(rows(15), costs, 100, 100, 0)).containsExactly(9);
    }

    @Test
    void theLastRowGoesWithTheSignaturesToTheNextPage() {
        assertThat(PageFill.breaks(rows(10), new double[10], 100, 100, 30)).containsExactly(9);
        assertThat(PageFill.breaks(rows(7), new double[7], 100, 100, 30)).isEmpty();
    }

    @Test
    void aTableMovesAsAWholeWhereNotEvenItsFirstRowFits() {
        assertThat(PageFill.breaks(rows(5), new double[5], 5, 100, 0)).containsExactly(0);
    }

    @Property(tries = 200)
    void noPageHoldsMoreThanFits(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 1, max = 100) Double> heights,
            @ForAll @DoubleRange(min = 0, max = 100) double first,
            @ForAll @DoubleRange(min = 0, max = 60) double tail) {
        double[] rows = heights.stream().mapToDouble(Double::doubleValue).toArray();

        List<Integer> breaks = PageFill.breaks(rows, new double[rows.length], first, 100, tail);

        assertThat(breaks).isSorted().doesNotHaveDuplicates();
        int start = 0;
        double free = first;
        for (int end : breaks) {
            assertThat(Arrays.stream(rows, start, end).sum()).isLessThanOrEqualTo(free + 0.1);
            start = end;
            free = 100;
        }
        assertThat(Arrays.stream(rows, start, rows.length).sum()).isLessThanOrEqualTo(free + 0.1);
    }

    private static double[] rows(int count) {
        double[] rows = new double[count];
        Arrays.fill(rows, 10);
        return rows;
    }
}
