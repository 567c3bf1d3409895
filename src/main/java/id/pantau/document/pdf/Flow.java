package id.pantau.document.pdf;

import id.pantau.document.PageSetup;
import java.util.ArrayList;
import java.util.List;

/** The pages of a section as they fill from top to bottom; distances in points. */
final class Flow {

    private final PageSetup setup;
    private final List<Paper> pages = new ArrayList<>();
    private double used;

    Flow(PageSetup setup) {
        this.setup = setup;
        pages.add(new Paper(setup));
    }

    List<Paper> pages() {
        return pages;
    }

    Paper page() {
        return pages.getLast();
    }

    double left() {
        return Paper.points(setup.margins().left());
    }

    double width() {
        return Paper.points(setup.usableWidth());
    }

    double pageHeight() {
        return Paper.points(setup.usableHeight());
    }

    double free() {
        return pageHeight() - used;
    }

    boolean atTop() {
        return used == 0;
    }

    void turn() {
        pages.add(new Paper(setup));
        used = 0;
    }

    /** Takes so much of the page and tells where it begins. */
    double take(double height) {
        double top = Paper.points(setup.margins().top()) + used;
        used += height;
        return top;
    }
}
