package id.pantau.achievement;

import id.pantau.achievement.Notice.Topic;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the mark of a scale in a text: "BB", "Opini WTP", "BB (72,5)", "Wajar Tanpa Pengecualian". */
final class GradeReader {

    private static final Pattern MARKED = Pattern.compile(
            "(?:(?:Predikat|Opini|Nilai|Kategori|Peringkat)\\s+)?([^()]+?)\\s*(?:\\(([^()]*)\\))?",
            Pattern.CASE_INSENSITIVE);

    private final List<GradeScale> scales;

    GradeReader(List<GradeScale> scales) {
        this.scales = scales;
    }

    /** A mark with what stood in brackets behind it. */
    record Found(GradeScale scale, String code, @Nullable String note) {

        /** The score in brackets: 72.5 in "BB (72,5)". */
        Optional<BigDecimal> score() {
            return NumberReader.read(note).value();
        }

        private List<Notice> doubts() {
            boolean doubtful = scale.isScored()
                    && score().filter(score -> !scale.markFor(score).equals(Optional.of(code)))
                            .isPresent();
            return doubtful
                    ? List.of(
                            new Notice(Topic.GRADE_AND_SCORE, "Angka dalam kurung tidak sesuai predikat " + code + '.'))
                    : List.of();
        }
    }

    /** What the cleaned text is as a mark; null when it is none. */
    @Nullable Reading<Found> read(String clean) {
        Matcher matcher = MARKED.matcher(clean);
        if (!matcher.matches()) {
            return null;
        }
        String words = matcher.group(1);
        for (GradeScale scale : scales) {
            for (GradeScale.Mark mark : scale.marks()) {
                if (mark.code().equals(words) || isSpelledOut(mark, words)) {
                    Found found = new Found(scale, mark.code(), matcher.group(2));
                    return new Read<>(found, found.doubts());
                }
                if (mark.code().equalsIgnoreCase(words)) {
                    return new Refused<>(
                            "Predikat ditulis dengan huruf besar.", List.of(mark.code() + " (" + scale.name() + ")"));
                }
            }
        }
        return null;
    }

    private static boolean isSpelledOut(GradeScale.Mark mark, String words) {
        return mark.spelledOut().stream().anyMatch(spelled -> spelled.equalsIgnoreCase(words));
    }
}
