package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Target;
import id.pantau.planning.PlanId;
import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.ui.FigureWords;
import id.pantau.progress.ui.ProgressNavigation;
import id.pantau.progress.ui.StatusWords;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import java.time.Month;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** The year of a row so far: target, schedule, realization and money to date. */
final class ReviewFigures {

    private ReviewFigures() {}

    /** @param address of the page that explains the figures */
    static HtmlSection of(ReviewRow row, String address) {
        IndicatorProgress progress = row.progress();
        Target target = progress.measure().target();
        Month month = progress.through();
        HtmlSection section = new HtmlSection();
        Element list = section.body().appendElement("dl").addClass("review-figures");
        fact(list, "target", Objects.requireNonNullElse(progress.indicator().target(), Formats.NONE));
        fact(list, "schedule", schedule(progress, month));
        fact(list, "due", FigureWords.target(progress.toDate().target()));
        fact(list, "to-date", FigureWords.realized(progress.toDate().realized(), target));
        BadgeMarkup.appendTo(
                fact(list, "achievement", FigureWords.outcome(progress.toDate().againstPeriod()) + ' '),
                StatusWords.tone(progress.toDate().againstPeriod()),
                StatusWords.words(progress.toDate().againstPeriod()));
        fact(list, "physical", Formats.percent(progress.physical()));
        fact(list, "spent", Formats.money(progress.spent()));
        section.body().appendElement("a").attr("href", address).text(text("progress.review.explain"));
        return section.show();
    }

    static String address(PlanId plan, ReviewRow row) {
        return ProgressNavigation.address(
                plan, row.progress().indicator().id(), row.progress().through());
    }

    private static String schedule(IndicatorProgress progress, Month month) {
        if (progress.schedule().dueMonths().isEmpty()) {
            return text("progress.months.due.unknown");
        }
        return text(progress.isDue(month) ? "progress.months.due.yes" : "progress.months.due.no");
    }

    private static Element fact(Element list, String name, String words) {
        Element fact = list.appendElement("div");
        fact.appendElement("dt").text(text("progress.review.fact." + name));
        return fact.appendElement("dd").text(words);
    }
}
