package id.pantau.planning.printing;

import id.pantau.document.DocumentFormat;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanStatus;
import id.pantau.shared.FiscalYear;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names a printed plan so that it is found again in a folder: {@code RAK-2021-Sekretaris-KPU-Provinsi-Banten.xlsx}. */
final class PlanNames {

    private static final Pattern COMMISSION = Pattern.compile("(?i)komisi pemilihan umum");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final int LONGEST = 120;

    private PlanNames() {}

    /** The name of the sheet: the one it came from. */
    static String sheet(NewPlan plan) {
        return plan.source() != null
                ? plan.source().sheet()
                : DocumentWords.of("short." + plan.header().kind()) + " "
                        + COMMISSION.matcher(plan.header().owner()).replaceAll("KPU");
    }

    static String file(PlanToPrint printed, DocumentFormat format) {
        PlanHeader header = printed.plan().header();
        String kind = DocumentWords.of("short." + header.kind());
        return named(kind + " " + header.year() + " " + whose(header, printed.office()) + version(printed), format);
    }

    /** The name of the file with all plans of an office for a year. */
    static String file(String office, FiscalYear year, DocumentFormat format) {
        return named(DocumentWords.of("short.all") + " " + year + " " + office, format);
    }

    private static String whose(PlanHeader header, String office) {
        String owner = COMMISSION.matcher(header.owner()).replaceAll("KPU");
        return owner.contains("KPU") ? owner : owner + " " + office;
    }

    private static String version(PlanToPrint printed) {
        return printed.status() == PlanStatus.ACTIVE ? "" : " " + printed.mark();
    }

    private static String named(String words, DocumentFormat format) {
        String letters =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        String joined = OTHER_SIGNS.matcher(letters).replaceAll("-");
        String cut = joined.substring(0, Math.min(joined.length(), LONGEST));
        return EDGES.matcher(cut).replaceAll("") + "." + format.extension();
    }
}
