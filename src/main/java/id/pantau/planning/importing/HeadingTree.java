package id.pantau.planning.importing;

import id.pantau.planning.HeadingLevel;
import id.pantau.planning.NewHeading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings of a table as they come, each below the nearest one of a higher level. */
final class HeadingTree {

    private final Places places;
    private final List<NewHeading> headings = new ArrayList<>();
    private @Nullable Integer above;
    private @Nullable Integer beside;

    HeadingTree(Places places) {
        this.places = places;
    }

    List<NewHeading> headings() {
        return headings;
    }

    /** The heading an objective read now stands under, by its place in the list. */
    @Nullable Integer current() {
        return beside != null ? beside : above;
    }

    void startsAbove(TableRow row) {
        above = add(HeadingText.of(RowHeading.text(row)), null);
        beside = null;
        places.put(headings.getLast().key(), row.filled().getFirst().address());
    }

    /** Takes in the cell beside an objective, if the table has a column of headings. */
    void beside(TableRow row) {
        RowCell cell = row.cells().get(ColumnRole.HEADING);
        if (cell == null) {
            beside = null;
        } else if (!cell.joined() || beside == null) {
            String header = row.head().of(ColumnRole.HEADING).orElseThrow().header();
            beside = add(HeadingText.of(cell.text()), header);
            places.put(headings.getLast().key(), cell.source().address());
        }
    }

    private int add(HeadingText text, @Nullable String column) {
        HeadingLevel level = text.level(column);
        headings.add(new NewHeading(
                "G" + (headings.size() + 1),
                level,
                text.number(),
                text.text(),
                text.code(),
                text.raw(),
                parent(level),
                column != null));
        return headings.size() - 1;
    }

    private @Nullable Integer parent(HeadingLevel level) {
        List<Integer> open = new ArrayList<>();
        for (int index = headings.size() - 1, reach = level.ordinal(); index >= 0 && reach > 0; index--) {
            if (headings.get(index).level().ordinal() < reach) {
                reach = headings.get(index).level().ordinal();
                open.add(index);
            }
        }
        return open.isEmpty() ? null : open.getFirst();
    }
}
