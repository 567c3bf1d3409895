package id.pantau.progress.ui;

import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.chart.AltText;
import id.pantau.chart.ChartSize;
import id.pantau.chart.Charts;
import id.pantau.chart.ProgressChart;
import id.pantau.progress.SampleRow;
import org.junit.jupiter.api.Test;

class IndicatorChartTest {

    private static final ProgressChart CHART = IndicatorChart.of(SampleRow.number(1)
                    .text("Jumlah laporan keuangan")
                    .due(1, 2, 3, 12)
                    .realized(3, JANUARY, FEBRUARY)
                    .through(MARCH))
            .orElseThrow();

    @Test
    void theAlternativeTextSaysEveryFigureThatIsDrawn() {
        AltText words = CHART.alternative();

        assertThat(words.title()).isEqualTo("Rencana dan realisasi: Jumlah laporan keuangan");
        assertThat(words.description())
                .isEqualTo("Target setahun 12 laporan. "
                        + "Rencana kumulatif: Jan 3 laporan; Feb 6 laporan; Mar 9 laporan; Apr 9 laporan; "
                        + "Mei 9 laporan; Jun 9 laporan; Jul 9 laporan; Agu 9 laporan; Sep 9 laporan; "
                        + "Okt 9 laporan; Nov 9 laporan; Des 12 laporan. "
                        + "Realisasi kumulatif: Jan 3 laporan; Feb 6 laporan.");
    }

    @Test
    void theDrawingCarriesItsWords() {
        assertThat(new Charts().svg(CHART, ChartSize.THUMBNAIL))
                .contains("<title>Rencana dan realisasi: Jumlah laporan keuangan</title>")
                .contains("<desc>Target setahun 12 laporan.");
    }

    @Test
    void aRowWithoutEntriesSaysThatNothingIsRealized() {
        ProgressChart empty =
                IndicatorChart.of(SampleRow.number(1).through(MARCH)).orElseThrow();

        assertThat(empty.alternative().description()).endsWith("Belum ada realisasi.");
    }

    @Test
    void aMarkHasNoChart() {
        assertThat(IndicatorChart.of(
                        SampleRow.number(1).text("Nilai AKIP").target("BB").through(MARCH)))
                .isEmpty();
    }
}
