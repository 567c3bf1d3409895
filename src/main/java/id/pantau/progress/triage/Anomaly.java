package id.pantau.progress.triage;

import id.pantau.uikit.Texts;
import java.util.List;

/**
 * A rule that fired, with the figures that made it fire.
 *
 * @param says key of the sentence
 * @param figures what the sentence names, as it is to be read
 */
public record Anomaly(TriageRule rule, String says, List<String> figures) {

    public Anomaly {
        figures = List.copyOf(figures);
    }

    /** In the reader's language. */
    public String sentence() {
        return Texts.text(says, figures.toArray());
    }
}
