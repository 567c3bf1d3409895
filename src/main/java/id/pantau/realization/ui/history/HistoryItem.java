package id.pantau.realization.ui.history;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.realization.HistoryLine;
import id.pantau.realization.HistoryWords;
import id.pantau.uikit.Formats;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that happened, as a sentence, with what was typed folded away where it is long. */
final class HistoryItem extends ListItem {

    /** @param ofOneRow whether the reader knows which row it is about */
    HistoryItem(HistoryLine line, ZoneId zone, boolean ofOneRow) {
        addClassName("history-item");
        Div body = new Div(sentence(line));
        body.addClassName("history-body");
        if (!ofOneRow) {
            body.add(soft(place(line)));
        }
        if (line.reason() != null && !line.reason().isBlank()) {
            Paragraph reason = words(text("realization.history.reason", line.reason()));
            reason.addClassName("history-reason");
            body.add(reason);
        }
        if (HistoryWords.leavesTextOut(line)) {
            body.add(folded(line));
        }
        add(soft(HistoryWords.origin(line, zone)), body);
    }

    private static Component sentence(HistoryLine line) {
        Span who = new Span(line.who());
        who.addClassName("history-who");
        Span what = new Span(HistoryWords.sentence(line));
        Paragraph sentence = new Paragraph(who, new Span(" "), what);
        sentence.addClassName("history-sentence");
        Div head = new Div(sentence);
        head.addClassName("history-head");
        if (line.isRefused()) {
            head.add(new StatusBadge(Tone.DANGER, HistoryWords.kind(line.kind())));
        }
        return head;
    }

    private static String place(HistoryLine line) {
        String row = line.row();
        Stream<String> where = line.indicator() == null
                ? Stream.of(text("realization.history.row.whole"))
                : Stream.of(row == null ? text("realization.history.row.gone") : row);
        Stream<String> revision = line.revision() == null || line.revision() == 1
                ? Stream.empty()
                : Stream.of(text("realization.history.revision", line.revision()));
        return Stream.of(Stream.of(Formats.month(line.month())), revision, where)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }

    private static Component folded(HistoryLine line) {
        Div texts = new Div();
        texts.addClassName("history-texts");
        if (!line.isRefused()) {
            texts.add(typed("realization.history.text.before", HistoryWords.before(line)));
        }
        texts.add(typed(
                line.isRefused() ? "realization.history.text.typed" : "realization.history.text.after",
                HistoryWords.after(line)));
        NativeDetails details = new NativeDetails(text("realization.history.text.show"), texts);
        details.addClassName("history-fold");
        return details;
    }

    private static Div typed(String key, String content) {
        Span label = new Span(text(key));
        label.addClassName("history-label");
        return new Div(label, words(content.isEmpty() ? text("realization.history.text.nothing") : content));
    }

    /** What people typed keeps its line breaks, and cannot turn what stands around it. */
    private static Paragraph words(String content) {
        Paragraph words = new Paragraph(content);
        words.addClassName("history-words");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private static Paragraph soft(String content) {
        Paragraph words = new Paragraph(content);
        words.addClassName("history-soft");
        return words;
    }
}
