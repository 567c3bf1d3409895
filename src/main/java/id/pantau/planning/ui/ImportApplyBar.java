package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.office.OfficeSummary;
import id.pantau.uikit.ErrorNotice;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would be stored, in one sentence, and the button that stores it. */
final class ImportApplyBar extends Composite<Div> {

    private final Paragraph summary = new Paragraph();
    private final Paragraph open = new Paragraph();
    private final Div refusal = new Div();
    private final Button apply = new Button(text("planning.import.apply"));

    ImportApplyBar(Runnable applied) {
        summary.getElement().setAttribute("role", "status");
        open.addClassName("import-soft");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setDisableOnClick(true);
        apply.addClickListener(click -> {
            refusal.removeAll();
            applied.run();
        });
        Div words = new Div(summary, open);
        Div row = new Div(words, apply);
        row.addClassName("import-apply");
        getContent().add(refusal, row);
    }

    void show(ImportDraft draft, OfficeSummary office) {
        List<ImportSheet> wanted = draft.included().toList();
        summary.setText(wanted.isEmpty() ? text("planning.import.nothing-chosen") : summary(wanted, office));
        long rows = wanted.stream().mapToLong(ImportSheet::openQuestions).sum();
        open.setText(rows == 0 ? "" : text("planning.import.still-open", rows));
        open.setVisible(rows > 0);
        apply.setEnabled(!wanted.isEmpty());
    }

    private static String summary(List<ImportSheet> wanted, OfficeSummary office) {
        String what = Stream.of(
                        count("new", wanted.stream().filter(ImportSheet::isNew).count()),
                        count(
                                "revisions",
                                wanted.stream().filter(ImportSheet::isRevision).count()),
                        count(
                                "replacements",
                                wanted.stream()
                                        .filter(ImportSheet::isReplacement)
                                        .count()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return text("planning.import.will-store", what, office.name());
    }

    private static String count(String what, long count) {
        return count == 0 ? "" : text("planning.import.will." + what, count);
    }

    /** Says why nothing was stored; everything stays as it is. */
    void refuse(String sentence) {
        refusal.removeAll();
        refusal.add(new ErrorNotice(sentence));
        ready();
    }

    /** The button can be used again. */
    void ready() {
        apply.setEnabled(true);
    }
}
