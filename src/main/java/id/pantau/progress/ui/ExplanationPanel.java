package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Explanation;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Scale;
import id.pantau.planning.PlanSummary;
import id.pantau.progress.IndicatorProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.Step;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** "Jelaskan angka ini": how an achievement was worked out, from which plan, and from whose entries. */
final class ExplanationPanel {

    private final PlanSummary plan;
    private final IndicatorProgress row;

    ExplanationPanel(PlanSummary plan, IndicatorProgress row) {
        this.plan = plan;
        this.row = row;
    }

    HtmlSection section() {
        HtmlSection section = new HtmlSection();
        section.addClassNames("card", "explanation");
        section.body().appendElement("h2").text(text("progress.explanation.title"));
        Element pair = section.body().appendElement("div").addClass("explanation-pair");
        explain(
                pair,
                text("progress.explanation.period", Formats.month(row.through())),
                row.toDate().againstPeriod(),
                true);
        explain(pair, text("progress.explanation.year"), row.toDate().againstYear(), row.through() == Month.DECEMBER);
        Element sources = section.body().appendElement("dl");
        line(sources, text("progress.explanation.plan"), planWords());
        line(sources, text("progress.explanation.entered-by"), people(EntryDetails::enteredBy));
        line(
                sources,
                text("progress.explanation.verified-by"),
                people(entry -> name(entry.provenance().verified())));
        line(
                sources,
                text("progress.explanation.approved-by"),
                people(entry -> name(entry.provenance().approved())));
        return section.show();
    }

    /** @param judged whether the category is said: before December a year's target is not yet to be reached */
    private static void explain(Element parent, String title, Outcome outcome, boolean judged) {
        Explanation explanation = outcome.explanation();
        if (judged) {
            explanation = explanation.withCategory(Scale.USUAL.word(outcome).orElse(null));
        }
        Element part = parent.appendElement("div");
        part.appendElement("h3").text(title);
        part.appendElement("p").addClass("calculation").text(explanation.calculation());
        Element list = part.appendElement("dl");
        for (Explanation.Input input : explanation.inputs()) {
            line(list, input.name(), input.value());
        }
        line(list, text("progress.explanation.formula"), explanation.formula());
        line(list, text("progress.explanation.cap"), explanation.cap());
        line(list, text("progress.explanation.category"), category(explanation));
        if (!explanation.steps().isEmpty()) {
            list.appendElement("dt").text(text("progress.explanation.steps"));
            Element steps = list.appendElement("dd");
            for (String step : explanation.steps()) {
                steps.appendElement("div").text(step);
            }
        }
    }

    private static @Nullable String category(Explanation explanation) {
        return explanation.category() == null
                ? null
                : text("progress.explanation.scale", explanation.category(), Scale.USUAL.name());
    }

    private static void line(Element list, String name, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            list.appendElement("dt").text(name);
            list.appendElement("dd").text(words);
        }
    }

    private String planWords() {
        return text(
                "progress.explanation.plan.words",
                plan.header().owner(),
                plan.year(),
                plan.version(),
                Formats.date(plan.header().signedOn()));
    }

    private static String name(@Nullable Step step) {
        return step == null ? "" : step.name();
    }

    /** Who did something, each with the months. @param who "" for nobody */
    private String people(Function<EntryDetails, String> who) {
        return row.entries().stream()
                .filter(entry -> !who.apply(entry).isEmpty())
                .collect(Collectors.groupingBy(
                        who,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                entry -> Formats.shortMonth(entry.month().getMonth()), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(person -> text("progress.explanation.person", person.getKey(), person.getValue()))
                .collect(Collectors.joining("; "));
    }
}
