package id.pantau.document.pdf;

import id.pantau.document.PageSetup;
import java.util.ArrayList;
import java.util.List;

/** One page while it is filled. */
final class Paper {

    static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final PageSetup setup;
    private final List<Mark> marks = new ArrayList<>();

    Paper(PageSetup setup) {
        this.setup = setup;
    }

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    PageSetup setup() {
        return setup;
    }

    List<Mark> marks() {
        return marks;
    }

    void add(Mark mark) {
        marks.add(mark);
    }
}
