package id.pantau.achievement;

import id.pantau.achievement.Notice.Topic;
import id.pantau.achievement.NumberShape.Clear;
import id.pantau.achievement.NumberShape.Place;
import id.pantau.achievement.NumberShape.Unclear;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows a number: a percent sign or a unit, a note in brackets, and sometimes text of the next cell glued to it.
 *
 * @param unit the unit as printed
 * @param note what stood in brackets, or behind a percent sign
 * @param glued text that belongs to something else
 * @param several whether a second figure follows, so that it is open which one is meant
 */
record QuantityTail(
        @Nullable String unit,
        @Nullable String note,
        @Nullable String glued,
        boolean several) {

    private static final Pattern PERCENT =
            Pattern.compile("\\s*(?:%|(?:persen|prosen)\\b)(?<gap>\\s*)(?<rest>.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\((?<note>[^()]*)\\)\\s*(?<rest>.*)");
    private static final Pattern UNIT_AND_NOTE = Pattern.compile("(?<unit>[^()]*?)\\s*\\((?<note>[^()]*)\\)");
    private static final Pattern GLUED = Pattern.compile("(?<unit>\\p{L}+?[\\p{Ll}])(?<rest>\\p{Lu}.*)");
    private static final Pattern SECOND_FIGURE = Pattern.compile("[^\\p{L}].*|.*\\s\\d.*|.*%.*");
    private static final Pattern SECOND_SHARE = Pattern.compile("[^\\p{L}].*|.*%.*");

    static QuantityTail of(String rest) {
        Matcher percent = PERCENT.matcher(rest);
        if (percent.matches()) {
            return afterPercent(
                    percent.group("rest").strip(), percent.group("gap").isEmpty());
        }
        Matcher brackets = BRACKETS.matcher(rest);
        if (brackets.matches()) {
            QuantityTail tail = of(' ' + brackets.group("rest"));
            return new QuantityTail(
                    tail.unit(), joined(brackets.group("note"), tail.note()), tail.glued(), tail.several());
        }
        return unit(rest.strip());
    }

    private static QuantityTail afterPercent(String rest, boolean attached) {
        Matcher brackets = BRACKETS.matcher(rest);
        if (brackets.matches()) {
            String behind = brackets.group("rest");
            return new QuantityTail(Units.PERCENT, joined(brackets.group("note"), behind), null, isSecondShare(behind));
        }
        return attached && !rest.isEmpty() && Character.isLetter(rest.charAt(0))
                ? new QuantityTail(Units.PERCENT, null, rest, false)
                : new QuantityTail(Units.PERCENT, joined(rest, null), null, isSecondShare(rest));
    }

    private static QuantityTail unit(String rest) {
        Matcher noted = UNIT_AND_NOTE.matcher(rest);
        if (noted.matches()) {
            String unit = noted.group("unit").strip();
            return new QuantityTail(joined(unit, null), joined(noted.group("note"), null), null, isSecondFigure(unit));
        }
        Matcher glued = GLUED.matcher(rest);
        if (glued.matches() && Units.isKnown(glued.group("unit"))) {
            return new QuantityTail(glued.group("unit"), null, glued.group("rest"), false);
        }
        return new QuantityTail(joined(rest, null), null, null, isSecondFigure(rest));
    }

    private static boolean isSecondFigure(String unit) {
        return !unit.isEmpty() && SECOND_FIGURE.matcher(unit).matches();
    }

    private static boolean isSecondShare(String rest) {
        return !rest.isEmpty() && SECOND_SHARE.matcher(rest).matches();
    }

    boolean isPercent() {
        return Units.PERCENT.equals(unit);
    }

    /** The number, or the two bounds, in this tail's unit. */
    Reading<Quantity> quantity(String from, @Nullable String to, @Nullable String limit, List<Notice> notices) {
        if (several) {
            return new Refused<>("Lebih dari satu angka dalam satu isian.", List.of());
        }
        Place place = isPercent() ? Place.PERCENT : Place.PLAIN;
        NumberShape lower = NumberShape.of(from, place);
        NumberShape upper = to == null ? lower : NumberShape.of(to, place);
        if (lower instanceof Clear(BigDecimal least) && upper instanceof Clear(BigDecimal most)) {
            if (least.compareTo(most) > 0) {
                return new Refused<>("Batas bawah lebih besar daripada batas atas.", List.of(to + "–" + from));
            }
            notices.addAll(noticesOn(most));
            return new Read<>(new Quantity(least, to == null ? null : most, unit, joined(limit, note)), notices);
        }
        Unclear unclear = (Unclear) (lower instanceof Unclear ? lower : upper);
        return new Refused<>(unclear.reason(), unclear.couldMean());
    }

    private List<Notice> noticesOn(BigDecimal value) {
        Stream.Builder<Notice> notices = Stream.builder();
        if (isPercent() && value.compareTo(Arithmetic.HUNDRED) > 0) {
            notices.add(new Notice(Topic.ABOVE_HUNDRED, "Lebih dari 100 %."));
        }
        if (unit != null && !Units.isKnown(unit)) {
            notices.add(new Notice(Topic.UNIT_UNKNOWN, "Satuan “" + unit + "” belum dikenal."));
        }
        if (glued != null) {
            notices.add(new Notice(Topic.GLUED_TEXT, "Teks lain menempel pada target: “" + glued + "”."));
        }
        return notices.build().toList();
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        String both = Stream.of(one, other)
                .filter(part -> part != null && !part.isBlank())
                .map(part -> String.valueOf(part).strip())
                .collect(Collectors.joining(", "));
        return both.isEmpty() ? null : both;
    }
}
