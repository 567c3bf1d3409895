package id.pantau.calculator.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.pantau.achievement.LightLimits;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Scale;
import id.pantau.achievement.TrafficLight;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Figure;
import id.pantau.uikit.Formats;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;

/** What came of it: the percentage, capped and not, its category and its light, or why there is none. */
final class OutcomePanel extends Composite<Div> {

    OutcomePanel(Outcome outcome) {
        getContent().addClassName("calculator-outcome");
        switch (outcome) {
            case Outcome.Computed computed -> {
                Figure capped = figure("calculator.capped", Formats.percent(computed.capped()));
                Figure raw = figure("calculator.raw", Formats.percent(computed.raw()));
                getContent().add(Figure.row(capped.badge(light(outcome)), raw, category(outcome)));
            }
            case Outcome.GradeReached reached ->
                getContent()
                        .add(Figure.row(
                                figure("calculator.outcome", text("calculator.grade.reached"))
                                        .note(text("calculator.grade.counts"))
                                        .badge(light(outcome)),
                                category(outcome)));
            case Outcome.GradeMissed missed ->
                getContent()
                        .add(Figure.row(figure("calculator.outcome", text("calculator.grade.missed"))
                                .note(text("calculator.grade.no-percentage"))
                                .badge(light(outcome))));
            case Outcome.NotComputable none ->
                getContent().add(new ErrorNotice(Tone.INFO, text("calculator.reason." + none.reason())));
        }
    }

    private static Figure figure(String key, String value) {
        return new Figure(text(key), value);
    }

    private static Figure category(Outcome outcome) {
        return figure("calculator.category", Scale.USUAL.word(outcome).orElse(Formats.NONE))
                .note(text("calculator.scale", Scale.USUAL.name()));
    }

    private static StatusBadge light(Outcome outcome) {
        TrafficLight light = LightLimits.USUAL.light(outcome);
        return new StatusBadge(tone(light), text("calculator.light." + light));
    }

    private static Tone tone(TrafficLight light) {
        return switch (light) {
            case GREEN -> Tone.SUCCESS;
            case YELLOW -> Tone.WARNING;
            case RED -> Tone.DANGER;
            case NONE -> Tone.NEUTRAL;
        };
    }
}
