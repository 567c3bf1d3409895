package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.triage.ReviewStep;
import id.pantau.uikit.Confirmation;
import java.util.List;
import java.util.function.BiConsumer;

/** What can be done with all chosen rows at once. */
final class BulkBar extends Composite<Div> {

    private final BiConsumer<ReviewStep, List<ReviewRow>> decide;

    /** @param decide takes the step with the rows, once the person has confirmed it */
    BulkBar(BiConsumer<ReviewStep, List<ReviewRow>> decide) {
        this.decide = decide;
        getContent().addClassName("review-bulk");
    }

    void show(ReviewList list, ReviewSelection selection) {
        getContent().removeAll();
        for (ReviewStep step : ReviewStep.values()) {
            if (!list.open(step).isEmpty()) {
                getContent().add(button(step, selection.chosen(step)));
            }
        }
        if (getContent().getComponentCount() > 0) {
            getContent()
                    .add(
                            new Button(text("progress.review.choose-all"), click -> selection.all(true)),
                            new Button(text("progress.review.choose-none"), click -> selection.all(false)));
        }
        setVisible(getContent().getComponentCount() > 0);
    }

    private Button button(ReviewStep step, List<ReviewRow> rows) {
        Button button = new Button(text("progress.review.bulk." + step, rows.size()), click -> ask(step, rows));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setEnabled(!rows.isEmpty());
        return button;
    }

    private void ask(ReviewStep step, List<ReviewRow> rows) {
        Confirmation.ask(
                text("progress.review.bulk.ask." + step, rows.size()),
                text("progress.review.bulk.consequence." + step),
                text("progress.review.step." + step),
                () -> decide.accept(step, rows));
    }
}
