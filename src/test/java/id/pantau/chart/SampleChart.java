package id.pantau.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the progress charts of the tests: an indicator in percent by triwulan, until told otherwise. */
final class SampleChart {

    static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
    static final List<String> QUARTERS = List.of("TW I", "TW II", "TW III", "TW IV");

    private List<String> periods = QUARTERS;
    private List<@Nullable BigDecimal> planned = figures("25", "50", "75", "100");
    private List<@Nullable BigDecimal> realized = figures("20", "55", "70", null);
    private @Nullable BigDecimal target = new BigDecimal("100");
    private String unit = "%";
    private SeriesWords words = new SeriesWords("Rencana", "Realisasi", "Target");
    private AltText alternative = new AltText("Kemajuan", "Realisasi TW III 70% dari rencana 75%.");

    static List<@Nullable BigDecimal> figures(@Nullable String... figures) {
        return Arrays.stream(figures)
                .map(figure -> figure == null ? null : new BigDecimal(figure))
                .toList();
    }

    SampleChart periods(List<String> labels) {
        periods = labels;
        planned = Collections.nCopies(labels.size(), null);
        realized = Collections.nCopies(labels.size(), null);
        return this;
    }

    SampleChart planned(@Nullable String... figures) {
        return planned(figures(figures));
    }

    SampleChart planned(List<@Nullable BigDecimal> figures) {
        planned = figures;
        return this;
    }

    SampleChart realized(@Nullable String... figures) {
        return realized(figures(figures));
    }

    SampleChart realized(List<@Nullable BigDecimal> figures) {
        realized = figures;
        return this;
    }

    SampleChart target(@Nullable String figure) {
        return target(figure == null ? null : new BigDecimal(figure));
    }

    SampleChart target(@Nullable BigDecimal figure) {
        target = figure;
        return this;
    }

    SampleChart unit(String word) {
        unit = word;
        return this;
    }

    SampleChart words(String each) {
        words = new SeriesWords(each, each, each);
        return this;
    }

    SampleChart alternative(String title, String description) {
        alternative = new AltText(title, description);
        return this;
    }

    ProgressChart build() {
        return new ProgressChart(periods, planned, realized, target, unit, words, alternative);
    }
}
