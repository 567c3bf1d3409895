package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.cascade.CascadeLink;
import id.pantau.planning.cascade.TargetDifference;
import id.pantau.planning.comparing.WordDifference;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How a link is put into words and marks, the same on every part of the page. */
final class LinkWords {

    private LinkWords() {}

    /** The likeness in percent, rounded down so that only the same words make a hundred. */
    static String likeness(CascadeLink link) {
        BigDecimal percent = link.likeness().movePointRight(2).setScale(0, RoundingMode.DOWN);
        return Formats.percent(percent);
    }

    static void state(Element parent, CascadeLink link) {
        switch (link.state()) {
            case CONFIRMED -> BadgeMarkup.appendTo(parent, Tone.SUCCESS, text("planning.cascade.confirmed-link"));
            case ASKED_AGAIN -> BadgeMarkup.appendTo(parent, Tone.WARNING, text("planning.cascade.asked-again"));
            case PROPOSED ->
                BadgeMarkup.appendTo(
                        parent,
                        link.sameWords() ? Tone.INFO : Tone.WARNING,
                        link.sameWords()
                                ? text("planning.cascade.proposed-same")
                                : text("planning.cascade.proposed", likeness(link)));
        }
    }

    static void difference(Element parent, TargetDifference difference) {
        BadgeMarkup.appendTo(
                parent,
                Tone.INFO,
                text(
                        "planning.cascade.difference." + difference.kind(),
                        target(difference.above()),
                        targets(difference)));
    }

    /** The targets below, as printed. */
    static String targets(TargetDifference difference) {
        return difference.below().stream().map(LinkWords::target).collect(Collectors.joining(" + "));
    }

    /** A target as printed, or a dash. */
    static String target(@Nullable String printed) {
        return printed == null || printed.isBlank() ? Formats.NONE : printed;
    }

    /** A text with the words marked that the other one does not have. */
    static void marked(Element parent, List<WordDifference.Piece> pieces) {
        for (WordDifference.Piece piece : pieces) {
            if (piece.changed()) {
                parent.appendElement("mark").text(piece.text().strip());
                parent.appendText(" ");
            } else {
                parent.appendText(piece.text());
            }
        }
    }
}
