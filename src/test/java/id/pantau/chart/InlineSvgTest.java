package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a page relies on when many charts stand in it. */
class InlineSvgTest {

    private static final String HOSTILE = "</text><script>alert('\"&\u0000\u0001\uFFFE')</script>";

    @ParameterizedTest
    @EnumSource
    void theAlternativeTextIsTheFirstThingInsideAndEscaped(ChartSize size) {
        ProgressChart chart = new SampleChart()
                .alternative("Rasio < 1 & \"baik\"", "Kendala: <b>tidak ada</b>")
                .build();

        String svg = new Charts().svg(chart, size);
        DrawnSvg drawn = DrawnSvg.parse(svg);

        assertThat(svg)
                .contains("<title>Rasio &lt; 1 &amp; &quot;baik&quot;</title>")
                .contains("<desc>Kendala: &lt;b&gt;tidak ada&lt;/b&gt;</desc>");
        assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.root().getFirstChild().getNodeName()).isEqualTo("title");
    }

    @ParameterizedTest
    @EnumSource
    void textFromOutsideNeverBecomesMarkup(ChartSize size) {
        ProgressChart chart = new SampleChart()
                .unit(HOSTILE)
                .words(HOSTILE)
                .alternative(HOSTILE, HOSTILE)
                .build();

        DrawnSvg svg = DrawnSvg.of(chart, size);

        assertThat(svg.all())
                .extracting(Element::getNodeName)
                .containsOnly("svg", "title", "desc", "path", "g", "text");
    }

    @ParameterizedTest
    @EnumSource
    void nothingCanClashWithAnotherChartOfThePage(ChartSize size) {
        DrawnSvg svg = DrawnSvg.of(new SampleChart().build(), size);

        assertThat(svg.all()).allSatisfy(element -> {
            for (int each = 0; each < element.getAttributes().getLength(); each++) {
                Attr attribute = (Attr) element.getAttributes().item(each);
                assertThat(attribute.getName()).isNotIn("id", "style", "clip-path", "transform", "font-family");
                assertThat(attribute.getValue()).doesNotContain("url(", "rgb(", "javascript");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void itFillsItsContainerAndTakesItsColoursFromThePage(ChartSize size) {
        DrawnSvg svg = DrawnSvg.of(new SampleChart().build(), size);

        assertThat(svg.root().getAttribute("width")).isEqualTo("100%");
        assertThat(svg.root().getAttribute("viewBox")).isEqualTo("0 0 " + size.width + " " + size.height);
        assertThat(svg.elements("path"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path.getAttribute("stroke")).startsWith("var(--chart-"));
        assertThat(svg.elements("g"))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.getAttribute("fill")).startsWith("var(--chart-"));
    }
}
