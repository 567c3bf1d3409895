package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import id.pantau.uikit.HtmlSection;
import org.jsoup.nodes.Element;

/** Where the entries of the month stand: links, each saying how many rows it leads to. */
final class FilterChips {

    private FilterChips() {}

    static HtmlSection of(ReviewList list, ReviewAddress address) {
        HtmlSection section = new HtmlSection();
        section.addClassName("row-choices");
        section.getElement().setAttribute("aria-label", text("progress.review.filters"));
        Element line = section.body().appendElement("div");
        for (ReviewFilter filter : ReviewFilter.values()) {
            Element link = line.appendElement("a")
                    .attr("href", address.withFilter(filter).toString())
                    .addClass("chip");
            if (filter == list.filter()) {
                link.attr("aria-current", "true");
            }
            link.appendElement("span").text(filter.words() + ' ');
            link.appendElement("b").text(String.valueOf(list.count(filter)));
        }
        return section.show();
    }
}
