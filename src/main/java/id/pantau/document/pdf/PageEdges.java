package id.pantau.document.pdf;

import id.pantau.document.Alignment;
import id.pantau.document.PageSetup;
import id.pantau.document.layout.LegalText;

/** Adds what stands in the margins of a page: its header, its footer, its number. */
record PageEdges(Typefaces typefaces) {

    private static final Letters SMALL = Letters.plain(8);

    void add(Paper page, int number, int pages) {
        PageSetup setup = page.setup();
        double above = Paper.points(setup.margins().top()) / 2 - SMALL.lineHeight() / 2;
        double below = Paper.points(setup.height() - setup.margins().bottom() / 2.0) - SMALL.lineHeight() / 2;
        line(page, setup.header(), Alignment.LEFT, above);
        line(page, setup.footer(), Alignment.LEFT, below);
        if (setup.pageNumbers()) {
            line(page, "Halaman %d dari %d".formatted(number, pages), Alignment.RIGHT, below);
        }
    }

    private void line(Paper page, String text, Alignment side, double top) {
        String clean = LegalText.of(text).replace('\n', ' ');
        if (!clean.isEmpty()) {
            PageSetup setup = page.setup();
            TextBox box = new TextBox(
                    Paper.points(setup.margins().left()), Paper.points(setup.usableWidth()), side, SMALL, typefaces);
            box.draw(page, new TextLine(clean, typefaces.width(clean, SMALL), true), top);
        }
    }
}
