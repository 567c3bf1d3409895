package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.chart.ChartSize;
import id.pantau.chart.Charts;
import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.PlanProgress;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** One card for each indicator, below the name of the unit that answers for it. */
final class IndicatorCards {

    private final PlanProgress progress;
    private final Charts charts;

    IndicatorCards(PlanProgress progress, Charts charts) {
        this.progress = progress;
        this.charts = charts;
    }

    /** The chosen rows, one section for each owner. */
    List<HtmlSection> sections(List<IndicatorProgress> rows) {
        return OwnerGroup.of(rows, progress.units()).stream().map(this::section).toList();
    }

    private HtmlSection section(OwnerGroup group) {
        HtmlSection section = new HtmlSection();
        section.addClassName("card-section");
        Element heading = section.body().appendElement("h2").text(group.name() + ' ');
        heading.appendElement("small")
                .text(text("progress.cards.count", group.rows().size()));
        Element list = section.body().appendElement("ul").addClass("card-grid").attr("role", "list");
        group.rows().forEach(row -> card(list.appendElement("li").addClass("indicator-card"), row));
        return section.show();
    }

    private void card(Element card, IndicatorProgress row) {
        Element head = card.appendElement("div").addClass("indicator-card-head");
        head.appendElement("span").addClass("indicator-number").text(number(row));
        BadgeMarkup.appendTo(
                head,
                StatusWords.tone(row.standing()),
                StatusWords.words(row.toDate().againstPeriod()));
        card.appendElement("h3")
                .appendElement("a")
                .attr(
                        "href",
                        ProgressNavigation.address(
                                progress.plan().summary().id(), row.indicator().id(), row.through()))
                .text(row.indicator().text());
        card.appendElement("p")
                .addClass("indicator-objective")
                .text(text("progress.card.objective", row.objective().text()));
        figures(card.appendElement("dl").addClass("indicator-figures"), row);
        IndicatorChart.of(row)
                .ifPresentOrElse(
                        chart -> HtmlSection.drawing(card, charts.svg(chart, ChartSize.THUMBNAIL)),
                        () -> card.appendElement("p").addClass("no-chart").text(text("progress.chart.no-number")));
    }

    /** The number of the objective in the document, and within it of the indicator where there are several. */
    static String number(IndicatorProgress row) {
        String objective = row.objective().number() == null
                ? ""
                : row.objective().number().replace(".", "").strip();
        List<Long> siblings = row.objective().indicators().stream()
                .map(indicator -> indicator.id().value())
                .collect(Collectors.toList());
        return siblings.size() < 2
                ? objective
                : objective + '.' + (siblings.indexOf(row.indicator().id().value()) + 1);
    }

    private static void figures(Element list, IndicatorProgress row) {
        String month = Formats.shortMonth(row.through());
        figure(
                list,
                text("progress.card.target"),
                FigureWords.target(row.measure().target()),
                targetNote(row));
        figure(
                list,
                text("progress.card.realized", month),
                FigureWords.realized(row.toDate().realized(), row.measure().target()),
                "");
        figure(
                list,
                text("progress.card.achievement", month),
                FigureWords.outcome(row.toDate().againstPeriod()),
                FigureWords.beside(row.toDate().againstPeriod()));
    }

    private static String targetNote(IndicatorProgress row) {
        var due = row.toDate().target();
        return due == null || due.value() == null || due.equals(row.measure().target())
                ? ""
                : text("progress.card.due", Formats.shortMonth(row.through()), FigureWords.number(due.value()));
    }

    private static void figure(Element list, String name, String value, String note) {
        Element group = list.appendElement("div");
        group.appendElement("dt").text(name);
        Element figure = group.appendElement("dd").text(value);
        if (!note.isEmpty()) {
            figure.appendElement("small").text(note);
        }
    }
}
