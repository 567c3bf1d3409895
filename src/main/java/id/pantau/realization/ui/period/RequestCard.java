package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.realization.Reopening;
import id.pantau.realization.ReopeningState;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One request: which unit, which month, why, and what became of it. */
final class RequestCard extends Composite<Article> {

    /** @param doing null for whoever only reads */
    RequestCard(Reopening request, @Nullable RequestActions doing, ZoneId zone) {
        Div words = new Div(
                new H3(text("realization.period.request", request.unitName(), request.month())),
                new Paragraph(Objects.requireNonNullElse(request.asked().reason(), "")),
                soft(ReopeningWords.asked(request, zone)));
        words.addClassName("period-request-words");
        if (request.state() != ReopeningState.WAITING) {
            words.add(soft(ReopeningWords.answer(request, zone)));
        }
        Div end = new Div(ReopeningWords.badge(request.state()));
        end.addClassName("period-request-end");
        if (doing != null) {
            offer(end, request, doing);
        }
        getContent().addClassNames("card", "period-request");
        getContent().add(words, end);
    }

    private static void offer(Div end, Reopening request, RequestActions doing) {
        if (request.state() == ReopeningState.WAITING) {
            Button grant = button("realization.period.grant", request, () -> doing.grant(request));
            grant.addThemeVariants(ButtonVariant.PRIMARY);
            end.add(grant, button("realization.period.refuse", request, () -> doing.refuse(request)));
        } else if (request.state() == ReopeningState.RUNNING) {
            end.add(button("realization.period.end", request, () -> doing.end(request)));
        }
    }

    private static Button button(String key, Reopening request, Runnable act) {
        Button button = new Button(text(key), click -> act.run());
        button.setAriaLabel(text("realization.period.request.action", text(key), request.unitName(), request.month()));
        return button;
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("period-soft");
        return soft;
    }
}
