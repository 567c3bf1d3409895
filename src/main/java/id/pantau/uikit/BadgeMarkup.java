package id.pantau.uikit;

import org.jsoup.nodes.Element;

/** A status badge as plain HTML, for cells of a table. */
final class BadgeMarkup {

    private BadgeMarkup() {}

    static void appendTo(Element parent, Tone tone, String words) {
        Element badge = parent.appendElement("span").addClass("status-badge").addClass(tone.className());
        badge.appendElement("svg")
                .attr("aria-hidden", "true")
                .appendElement("use")
                .attr("href", tone.icon().address());
        badge.appendElement("span").text(words);
    }
}
