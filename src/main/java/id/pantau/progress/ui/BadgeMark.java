package id.pantau.progress.ui;

import id.pantau.uikit.Tone;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A status badge inside plain HTML, with the look of {@link id.pantau.uikit.StatusBadge}. */
final class BadgeMark {

    private BadgeMark() {}

    static void addTo(Element parent, Tone tone, String words) {
        Element badge = parent.appendElement("span").addClass("status-badge").addClass(tone.className());
        HtmlSection.icon(badge, symbol(tone));
        badge.appendElement("span").text(words);
    }

    static String symbol(Tone tone) {
        return tone.icon().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
