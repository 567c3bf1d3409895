package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A dashboard of 32 indicators has 150 kB for everything, so each small chart has to be light. */
class SvgWeightTest {

    private static final int CHARTS = 32;

    private final Random random = new Random(2024);

    @Test
    void aThumbnailWeighsAtMostSixKilobytesAndOneMoreOnThePageLittleMoreThanItsFigures() throws IOException {
        List<String> thumbnails = IntStream.range(0, CHARTS)
                .mapToObj(number -> new Charts().svg(indicator(number), ChartSize.THUMBNAIL))
                .toList();

        int heaviest =
                thumbnails.stream().mapToInt(svg -> bytes(svg).length).max().orElseThrow();
        int page = zipped(String.join("", thumbnails));
        System.out.printf(
                "Thumbnail: at most %,d bytes raw; %d on a page: %,d bytes gzip, %,d each%n",
                heaviest, CHARTS, page, page / CHARTS);

        assertThat(heaviest).isLessThanOrEqualTo(6_000);
        assertThat(page / CHARTS).isLessThanOrEqualTo(1_200);
        assertThatNoException().isThrownBy(() -> thumbnails.forEach(DrawnSvg::parse));
    }

    private ProgressChart indicator(int number) {
        return new SampleChart()
                .periods(SampleChart.MONTHS)
                .planned(climb(12))
                .realized(climb(9))
                .alternative("Persentase layanan " + number, "Realisasi " + random.nextInt(100) + "% dari rencana")
                .build();
    }

    private List<@Nullable BigDecimal> climb(int known) {
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 0; month < 12; month++) {
            sum = sum.add(BigDecimal.valueOf(random.nextInt(830), 2));
            figures.add(month < known ? sum : null);
        }
        return figures;
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(bytes(text));
        }
        return bytes.size();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
