package id.pantau.progress.triage;

import id.pantau.realization.Narrative;
import id.pantau.uikit.Formats;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The obstacle or what is to be done about it is told in the same words as last month. */
final class SameWords implements TriageCheck {

    /** What offices write where there is nothing to tell, rightly the same every month. */
    private static final Pattern NOTHING = Pattern.compile(
            "(tidak ada|tidak terdapat|belum ada|nihil)( kendala| hambatan| permasalahan)?\\.?|[-–. ]*|n/?a");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public Optional<Said> check(TriageCase row) {
        return row.lastMonth().flatMap(before -> {
            String month = Formats.month(before.month().getMonth());
            boolean obstacle = isSame(row, before.narrative(), Narrative::obstacle);
            boolean followUp = isSame(row, before.narrative(), Narrative::followUp);
            if (obstacle && followUp) {
                return Optional.of(Said.in("both", month));
            }
            return obstacle || followUp
                    ? Optional.of(Said.in(obstacle ? "obstacle" : "follow-up", month))
                    : Optional.empty();
        });
    }

    private static boolean isSame(TriageCase row, Narrative before, Function<Narrative, @Nullable String> words) {
        String now = plain(words.apply(row.entry().narrative()));
        return !NOTHING.matcher(now).matches() && now.equals(plain(words.apply(before)));
    }

    private static String plain(@Nullable String words) {
        return words == null
                ? ""
                : BLANKS.matcher(words.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
