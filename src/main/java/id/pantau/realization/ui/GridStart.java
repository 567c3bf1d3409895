package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.internal.JacksonUtils;
import id.pantau.realization.MonthTask;
import id.pantau.realization.ReportingCalendar;
import id.pantau.shared.UserId;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the script of the table has to know before anybody types: for whom it keeps words, and its own sentences.
 *
 * @param account whose unsaved words the browser keeps and offers; nobody else sees them
 */
record GridStart(UserId account, ReportingCalendar clock) {

    private static final List<String> WORDS = List.of(
            "saving",
            "saved",
            "waiting",
            "offline",
            "failed",
            "pasted",
            "paste-left",
            "paste-undo",
            "pasted-back",
            "take-theirs",
            "keep-mine",
            "found",
            "found-lost",
            "found-elsewhere",
            "put-back",
            "discard",
            "put-back-done",
            "missing",
            "complete",
            "full");

    ObjectNode forBrowser(MonthTask task) {
        ObjectNode start = JacksonUtils.createObjectNode();
        start.put("account", account.value());
        start.put("plan", task.plan().id().value());
        start.put("month", task.month().toString());
        ObjectNode words = start.putObject("words");
        // places in the sentences are filled in the browser, where the numbers are known
        WORDS.forEach(word -> words.put(word, text("realization.grid.say." + word, "{0}", "{1}")));
        return start;
    }
}
