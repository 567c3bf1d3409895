package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.comparing.Change;
import id.pantau.planning.comparing.FieldDifference;
import id.pantau.planning.comparing.PartDifference;
import id.pantau.planning.comparing.PlanField;
import id.pantau.planning.comparing.WordDifference;
import id.pantau.planning.comparing.WordDifference.Piece;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.Tone;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** One part of a plan before and after, as a row of a table: what it is, how it was, how it is. */
record DifferenceRow(PartDifference part, String older, String newer) {

    /** What a part is recognized by, even where it did not change. */
    private static final Set<PlanField> NAMES = EnumSet.of(
            PlanField.NUMBER,
            PlanField.TEXT,
            PlanField.ACTIVITY,
            PlanField.SUB_ACTIVITY,
            PlanField.TITLE,
            PlanField.POSITION,
            PlanField.NAME);

    /** What is told only where it changed. */
    private static final Set<PlanField> ASIDE = EnumSet.of(
            PlanField.PARENT,
            PlanField.MEASURE,
            PlanField.JOINED,
            PlanField.PRINTED,
            PlanField.HEADING_LEVEL,
            PlanField.IN_COLUMN,
            PlanField.YEAR,
            PlanField.KIND,
            PlanField.LEVEL);

    void addTo(Element body) {
        Element row = body.appendElement("tr")
                .addClass("difference-" + part.change().name().toLowerCase(Locale.ROOT))
                .addClass("difference-depth-" + part.kind().depth());
        if (part.change().isNotable()) {
            row.attr("data-change", "").attr("tabindex", "-1");
        }
        head(row.appendElement("th").attr("scope", "row"));
        side(row, older, part.change() != Change.ADDED, true);
        side(row, newer, part.change() != Change.REMOVED, false);
    }

    private void head(Element head) {
        head.appendElement("span").addClass("difference-kind").text(text("planning.version.part." + part.kind()));
        if (part.change() != Change.SAME) {
            BadgeMarkup.appendTo(head, tone(part.change()), text("planning.version.change." + part.change()));
        }
        if (part.moved() && part.change() == Change.CHANGED) {
            BadgeMarkup.appendTo(head, tone(Change.MOVED), text("planning.version.change." + Change.MOVED));
        }
        part.field(PlanField.PARENT)
                .map(parent -> Objects.requireNonNullElse(parent.newer(), parent.older()))
                .ifPresent(parent -> head.appendElement("small").text(DifferenceWords.of(parent)));
    }

    static Tone tone(Change change) {
        return switch (change) {
            case SAME, RENUMBERED -> Tone.NEUTRAL;
            case MOVED -> Tone.INFO;
            case CHANGED -> Tone.WARNING;
            case ADDED -> Tone.SUCCESS;
            case REMOVED -> Tone.DANGER;
        };
    }

    private void side(Element row, String version, boolean present, boolean before) {
        Element cell = row.appendElement("td").attr("data-version", version);
        if (!present) {
            cell.addClass("is-absent").text(text("planning.version.absent"));
            return;
        }
        cell.addClass(before ? "is-older" : "is-newer");
        part.fields().stream().filter(this::shown).forEach(field -> field(cell, field, before));
    }

    private boolean shown(FieldDifference field) {
        boolean oneSided = part.change() == Change.ADDED || part.change() == Change.REMOVED;
        if (field.field() == PlanField.PRINTED) {
            return !oneSided && part.changes().equals(List.of(field));
        }
        if (field.changed() && !oneSided) {
            return true;
        }
        return oneSided || part.change() == Change.SAME
                ? !ASIDE.contains(field.field())
                : NAMES.contains(field.field());
    }

    private void field(Element cell, FieldDifference field, boolean before) {
        String was = DifferenceWords.of(field.older());
        String is = DifferenceWords.of(field.newer());
        Element line = cell.appendElement("div").addClass("difference-field");
        line.appendElement("span").addClass("difference-name").text(text("planning.version.field." + field.field()));
        Element value = line.appendElement("span").addClass("difference-value");
        if ((before ? was : is).isEmpty()) {
            value.addClass("is-absent").text(text("planning.version.nothing"));
            return;
        }
        WordDifference words = WordDifference.of(was, is);
        boolean marked = field.changed() && !part.fields().stream().allMatch(FieldDifference::changed);
        (before ? words.older() : words.newer()).forEach(piece -> piece(value, piece, marked, before));
    }

    private static void piece(Element value, Piece piece, boolean marked, boolean before) {
        if (marked && piece.changed()) {
            String words = piece.text().stripTrailing();
            value.appendElement(before ? "del" : "ins").text(words);
            value.appendText(piece.text().substring(words.length()));
        } else {
            value.appendText(piece.text());
        }
    }
}
