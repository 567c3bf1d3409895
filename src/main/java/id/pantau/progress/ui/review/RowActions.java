package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.progress.triage.MonthReview;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.triage.ReviewStep;
import java.util.function.Consumer;

/** What the person who looks may do with one row. */
final class RowActions extends Composite<Div> {

    RowActions(MonthReview review, ReviewRow row) {
        getContent().addClassName("review-actions");
        boolean own = row.own()
                && review.steps().stream()
                        .anyMatch(
                                step -> row.state().filter(step.state()::equals).isPresent());
        if (own) {
            Paragraph why = new Paragraph(text("progress.review.own"));
            why.addClassName("review-own");
            getContent().add(why);
        }
    }

    RowActions steps(MonthReview review, ReviewRow row, Consumer<ReviewStep> decide) {
        review.steps().stream()
                .sorted()
                .filter(step -> row.state().filter(step.state()::equals).isPresent())
                .forEach(step -> {
                    Button button = ReviewKeys.button(
                            text("progress.review.step." + step), key(step), () -> decide.accept(step));
                    button.addThemeVariants(ButtonVariant.PRIMARY);
                    button.setEnabled(review.may(step, row));
                    getContent().addComponentAsFirst(button);
                });
        return this;
    }

    RowActions giveBack(boolean may, Runnable action) {
        if (may) {
            getContent().add(ReviewKeys.button(text("progress.review.give-back"), ReviewKeys.GIVE_BACK, action));
        }
        return this;
    }

    RowActions correct(boolean may, Runnable action) {
        if (may) {
            getContent().add(new Button(text("progress.review.correct"), click -> action.run()));
        }
        return this;
    }

    private static String key(ReviewStep step) {
        return step == ReviewStep.VERIFY ? ReviewKeys.VERIFY : ReviewKeys.APPROVE;
    }
}
