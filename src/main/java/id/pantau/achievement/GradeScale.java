package id.pantau.achievement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named scale of marks, best first; marks are compared by their place on it.
 *
 * @param code short stable name, such as AKIP
 * @param name the scale's name for people, in Indonesian
 * @param marks best first
 */
public record GradeScale(String code, String name, List<Mark> marks) {

    /**
     * One mark of a scale.
     *
     * @param code the mark as written, upper case
     * @param above the score above which the mark is given (the lowest mark: from that score on); absent when the scale
     *     has no scores
     * @param spelledOut the mark in words, as documents write it
     */
    public record Mark(String code, @Nullable BigDecimal above, List<String> spelledOut) {}

    private static final BigDecimal BEST_SCORE = BigDecimal.valueOf(100);

    /** Evaluation of accountability (PermenPANRB 88/2021, common practice): AA above 90 down to D from 0. */
    public static final GradeScale AKIP = new GradeScale(
            "AKIP",
            "Evaluasi AKIP/RB",
            List.of(
                    scored("AA", 90),
                    scored("A", 80),
                    scored("BB", 70),
                    scored("B", 60),
                    scored("CC", 50),
                    scored("C", 30),
                    scored("D", 0)));

    /** Audit opinion of BPK, best first (common practice; some texts list TW before TMP). */
    public static final GradeScale BPK_OPINION = new GradeScale(
            "BPK_OPINION",
            "Opini BPK",
            List.of(
                    new Mark("WTP", null, List.of("Wajar Tanpa Pengecualian")),
                    new Mark("WDP", null, List.of("Wajar Dengan Pengecualian")),
                    new Mark("TMP", null, List.of("Tidak Menyatakan Pendapat", "Tidak Memberikan Pendapat")),
                    new Mark("TW", null, List.of("Tidak Wajar"))));

    /** The scales that texts are read against. */
    public static final List<GradeScale> STANDARD = List.of(AKIP, BPK_OPINION);

    public GradeScale {
        marks = List.copyOf(marks);
    }

    /** The place of a mark, 0 being the best; empty when the scale does not know it. */
    public Optional<Integer> rank(String mark) {
        for (int at = 0; at < marks.size(); at++) {
            if (marks.get(at).code().equals(mark)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The mark a score earns, empty when the scale has no scores or the score is outside 0 to 100. */
    public Optional<String> markFor(BigDecimal score) {
        if (score.signum() < 0 || score.compareTo(BEST_SCORE) > 0) {
            return Optional.empty();
        }
        return marks.stream()
                .filter(mark -> mark.above() != null
                        && (score.compareTo(mark.above()) > 0 || mark.above().signum() == 0))
                .map(Mark::code)
                .findFirst();
    }

    boolean isScored() {
        return marks.stream().allMatch(mark -> mark.above() != null);
    }

    private static Mark scored(String code, int above) {
        return new Mark(code, BigDecimal.valueOf(above), List.of());
    }
}
