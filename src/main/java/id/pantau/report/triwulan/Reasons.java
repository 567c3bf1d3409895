package id.pantau.report.triwulan;

import id.pantau.achievement.Aggregate;
import id.pantau.achievement.LeftOut;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Reason;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says why there are no figures. */
final class Reasons {

    private Reasons() {}

    /** The reason of an outcome without a percentage. */
    static String of(Outcome outcome) {
        return outcome instanceof Outcome.NotComputable none ? none.reason().words() : Reason.GRADE_MISSED.words();
    }

    /** Every reason for which something is left out, with its number: "4 belum diisi, 2 n/a"; empty when nothing is. */
    static String counted(Aggregate all) {
        return all.leftOut().stream()
                .collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(left -> left.getValue() + " " + left.getKey().words())
                .collect(Collectors.joining(", "));
    }
}
