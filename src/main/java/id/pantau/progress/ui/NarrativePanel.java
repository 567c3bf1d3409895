package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.progress.IndicatorProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.Narrative;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the units wrote about their months: obstacles, what helped, and what will be done; the latest month first. */
final class NarrativePanel {

    private NarrativePanel() {}

    static HtmlSection of(IndicatorProgress row) {
        HtmlSection section = new HtmlSection();
        section.addClassNames("card", "narratives");
        section.body().appendElement("h2").text(text("progress.narrative.title"));
        List<EntryDetails> told = row.entries().reversed().stream()
                .filter(entry -> !entry.narrative().equals(Narrative.NONE))
                .toList();
        if (told.isEmpty()) {
            section.body().appendElement("p").text(text("progress.narrative.none"));
        }
        told.stream().limit(1).forEach(entry -> month(section.body(), entry));
        if (told.size() > 1) {
            Element earlier = section.body().appendElement("details");
            earlier.appendElement("summary").text(text("progress.narrative.earlier", told.size() - 1));
            told.stream().skip(1).forEach(entry -> month(earlier, entry));
        }
        return section.show();
    }

    private static void month(Element parent, EntryDetails entry) {
        Element month = parent.appendElement("div").addClass("narrative");
        month.appendElement("h3").text(Formats.month(entry.month()));
        Element list = month.appendElement("dl");
        Narrative narrative = entry.narrative();
        said(list, "obstacle", narrative.obstacle(), category(narrative));
        said(list, "support", narrative.supportingFactor(), "");
        said(list, "follow-up", narrative.followUp(), by(narrative));
    }

    private static void said(Element list, String what, @Nullable String words, String note) {
        if (words == null || words.isBlank()) {
            return;
        }
        list.appendElement("dt").text(text("progress.narrative." + what));
        Element said = list.appendElement("dd").text(words);
        if (!note.isEmpty()) {
            said.appendElement("small").text(note);
        }
    }

    private static String category(Narrative narrative) {
        return narrative.obstacleCategory() == null
                ? ""
                : text("progress.narrative.category", text("progress.obstacle." + narrative.obstacleCategory()));
    }

    private static String by(Narrative narrative) {
        return Stream.of(
                        narrative.followUpBy(),
                        narrative.followUpDue() == null
                                ? null
                                : text("progress.narrative.until", narrative.followUpDue()))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
