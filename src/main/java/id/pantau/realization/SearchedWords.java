package id.pantau.realization;

import static id.pantau.realization.EntryField.CARRIED_OUT;
import static id.pantau.realization.EntryField.FOLLOW_UP_DUE;
import static id.pantau.realization.EntryField.OBSTACLE_CATEGORY;
import static id.pantau.realization.EntryField.PHYSICAL;
import static id.pantau.realization.EntryField.SPENT;

import id.pantau.achievement.CarriedOut;
import id.pantau.planning.IndicatorId;
import id.pantau.uikit.Formats;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a person reads: cells whose stored form is another one are looked for in that form. */
class SearchedWords {

    private static final Set<EntryField> CODED = Set.of(CARRIED_OUT, OBSTACLE_CATEGORY, FOLLOW_UP_DUE);
    private static final Pattern FIGURE = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern DAY = Pattern.compile("(?:(\\d{1,2})\\s+)?(\\p{L}+)(?:\\s+(\\d{4}))?");
    private static final String ANY = "%";

    private final String words;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    SearchedWords(String words) {
        this.words = words;
        text();
        choices(CARRIED_OUT, CarriedOut.values());
        choices(OBSTACLE_CATEGORY, ObstacleCategory.values());
        figure();
        day();
    }

    /** Adds what was looked for, or that it happened to one of the rows that are called so. */
    void addTo(HistoryQuery query, Collection<IndicatorId> named) {
        add("h.indicatorId in :named", "named", HistorySearch.ids(named));
        query.and(String.join(" or ", conditions), values);
    }

    /** What was refused is shown as it was typed. */
    private void text() {
        add(
                "(h.oldText like :words escape '!' or h.newText like :words escape '!')"
                        + " and (h.field is null or h.field not in :coded or h.kind = :refused)"
                        + " or h.reason like :words escape '!'",
                "words",
                ANY + escaped(words) + ANY);
        values.put("coded", CODED);
        values.put("refused", HistoryKind.REFUSED);
    }

    private void choices(EntryField field, Enum<?>[] choices) {
        List<String> read = Arrays.stream(choices)
                .map(Enum::name)
                .filter(name -> lower(HistoryContent.words(field, name)).contains(lower(words)))
                .toList();
        if (!read.isEmpty()) {
            held("in", field == CARRIED_OUT ? "answers" : "obstacles", Set.of(field), read);
        }
    }

    private void figure() {
        String typed = words.replaceAll("(?i)rp|%|\\s|\\h", "");
        if (FIGURE.matcher(typed).matches()) {
            held(
                    "like",
                    "figure",
                    Set.of(PHYSICAL, SPENT),
                    ANY + typed.replace(".", "").replace(',', '.') + ANY);
        }
    }

    private void day() {
        Matcher typed = DAY.matcher(words);
        if (!typed.matches()) {
            return;
        }
        Arrays.stream(Month.values())
                .filter(month -> Formats.month(month).equalsIgnoreCase(typed.group(2)))
                .findFirst()
                .ifPresent(month ->
                        held("like", "due", Set.of(FOLLOW_UP_DUE), stored(typed.group(1), month, typed.group(3))));
    }

    private static String stored(String day, Month month, String year) {
        return "%s-%02d-%s"
                .formatted(
                        Objects.requireNonNullElse(year, ANY),
                        month.getValue(),
                        day == null ? ANY : "%02d".formatted(Integer.valueOf(day)));
    }

    /** @param name of the parameters */
    private void held(String how, String name, Set<EntryField> fields, Object stored) {
        add(
                "h.field in :%1$sFields and (h.oldText %2$s :%1$s or h.newText %2$s :%1$s)".formatted(name, how),
                name,
                stored);
        values.put(name + "Fields", fields);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** The words as they are, whatever signs of a pattern are among them. */
    static String escaped(String part) {
        return part.replaceAll("([!%_])", "!$1");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
