package id.pantau.planning.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The units in which offices state their targets, for the drop-down of a template. */
final class MeasureUnits {

    /** As the signed documents of 2021 to 2024 have them. */
    static final List<String> KNOWN = List.of(
            "%",
            "kali",
            "laporan",
            "dokumen",
            "layanan",
            "kegiatan",
            "orang",
            "pegawai",
            "satker",
            "lembaga",
            "perkara",
            "Kab/Kota",
            "draft");

    private static final Pattern FIGURE = Pattern.compile("([\\d.,]+)( ?)(\\S+)");

    /**
     * A target in the two cells of a template.
     *
     * @param unit empty where it stays with the figure
     */
    record Cells(String figure, String unit) {}

    private MeasureUnits() {}

    /** Takes figure and unit apart where putting them together gives the same text again. */
    static Cells split(@Nullable String target) {
        if (target == null) {
            return new Cells("", "");
        }
        return Optional.of(FIGURE.matcher(target))
                .filter(Matcher::matches)
                .filter(parts -> KNOWN.contains(parts.group(3)))
                .filter(parts -> "%".equals(parts.group(3)) == parts.group(2).isEmpty())
                .map(parts -> new Cells(parts.group(1), parts.group(3)))
                .orElseGet(() -> new Cells(target, ""));
    }
}
