package id.pantau.achievement;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units offices count in, and the short forms they write for them. */
public final class Units {

    static final String PERCENT = "%";

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("lap", "laporan"),
            Map.entry("dok", "dokumen"),
            Map.entry("keg", "kegiatan"),
            Map.entry("lemb", "lembaga"),
            Map.entry("org", "orang"),
            Map.entry("bln", "bulan"),
            Map.entry("thn", "tahun"),
            Map.entry("draf", "draft"),
            Map.entry("kab/kota", "kabupaten/kota"),
            Map.entry("satuan kerja", "satker"),
            Map.entry("rp", "rupiah"),
            Map.entry("persen", PERCENT),
            Map.entry("prosen", PERCENT));

    private static final Set<String> KNOWN = Set.of(
            PERCENT,
            "aplikasi",
            "berkas",
            "bulan",
            "desa",
            "dokumen",
            "draft",
            "hari",
            "jam",
            "kabupaten/kota",
            "kali",
            "kecamatan",
            "kegiatan",
            "kelurahan",
            "keputusan",
            "layanan",
            "laporan",
            "lembaga",
            "naskah",
            "orang",
            "paket",
            "pegawai",
            "peraturan",
            "perkara",
            "peserta",
            "rancangan",
            "rapat",
            "rupiah",
            "satker",
            "tahun",
            "tps",
            "unit");

    private Units() {}

    /** The unit under its full name in lower case: "Lap" and "laporan" are one, "orang" and "pegawai" are two. */
    public static String canonical(String unit) {
        String lower = CleanText.of(unit).toLowerCase(Locale.ROOT).replaceAll("\\s*/\\s*", "/");
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return ALIASES.getOrDefault(bare, bare);
    }

    /** Whether the unit, or the full form of it, is one that offices are known to use. */
    public static boolean isKnown(String unit) {
        return KNOWN.contains(canonical(unit));
    }

    /** Whether a realization in the second unit can be set against a target in the first; none written agrees. */
    static boolean agree(@Nullable String target, @Nullable String realized) {
        if (realized == null) {
            return true;
        }
        return target == null
                ? !PERCENT.equals(canonical(realized))
                : canonical(target).equals(canonical(realized));
    }
}
