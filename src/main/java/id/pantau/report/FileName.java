package id.pantau.report;

import id.pantau.document.DocumentFormat;
import id.pantau.shared.Quarter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names a report so that it is found again in a folder: {@code laporan-monitoring-rak-kpu-kota-kupang-2024-tw3.xlsx}. */
final class FileName {

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private FileName() {}

    static String of(ReportType type, ReportedPlan plan, Quarter quarter, DocumentFormat format) {
        return "%s-%s-%s-tw%d.%s"
                .formatted(
                        type.fileName(),
                        plain(plan.office().name()),
                        plan.year(),
                        quarter.number(),
                        format.extension());
    }

    private static String plain(String words) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return EDGES.matcher(OTHER_SIGNS.matcher(letters).replaceAll("-")).replaceAll("");
    }
}
