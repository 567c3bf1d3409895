package id.pantau.uikit;

import org.jsoup.nodes.Element;

/** A status badge as plain HTML, with the look of {@link StatusBadge}. */
public final class BadgeMarkup {

    private BadgeMarkup() {}

    /** Adds the badge at the end. @param words what the state is called, in the reader's language */
    public static void appendTo(Element parent, Tone tone, String words) {
        Element badge = parent.appendElement("span").addClass("status-badge").addClass(tone.className());
        tone.icon().appendTo(badge);
        badge.appendElement("span").text(words);
    }
}
