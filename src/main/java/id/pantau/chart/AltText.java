package id.pantau.chart;

/**
 * What a chart says to those who cannot see it, made by the caller from the record the chart is drawn from.
 *
 * @param title one short sentence naming what is shown
 * @param description the figures in words; may be empty
 */
public record AltText(String title, String description) {

    public AltText {
        title = PlainText.of(title);
        description = PlainText.of(description);
    }
}
