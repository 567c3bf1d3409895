package id.pantau.chart;

/**
 * The words a progress chart uses for its three lines, in the reader's language.
 *
 * @param planned such as "Rencana"
 * @param realized such as "Realisasi"
 * @param target such as "Target"; stands before the figure of the target line too
 */
public record SeriesWords(String planned, String realized, String target) {

    public SeriesWords {
        planned = PlainText.of(planned);
        realized = PlainText.of(realized);
        target = PlainText.of(target);
    }
}
