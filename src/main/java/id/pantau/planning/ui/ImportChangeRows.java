package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.NewPlan;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.comparing.Change;
import id.pantau.planning.comparing.FieldDifference;
import id.pantau.planning.comparing.FieldValue;
import id.pantau.planning.comparing.PartDifference;
import id.pantau.planning.comparing.PlanDifference;
import id.pantau.planning.comparing.PlanField;
import id.pantau.uikit.Formats;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import id.pantau.uikit.Texts;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document changes of a plan, a row for each part added or removed and for each field changed. */
final class ImportChangeRows {

    /** How cells are merged is seen in the document; where a part stands is said by its own state. */
    private static final Set<PlanField> UNSEEN = Set.of(PlanField.JOINED, PlanField.PARENT);

    private final PlanDifference difference;
    private final PartNames older;
    private final PartNames newer;
    private final ImportPlaces places;
    private final TableMarkup table = new TableMarkup(text("planning.import.changes"));

    ImportChangeRows(PlanDifference difference, NewPlan older, NewPlan newer, ImportPlaces places) {
        this.difference = difference;
        this.older = new PartNames(older);
        this.newer = new PartNames(newer);
        this.places = places;
    }

    TableMarkup markup() {
        TableRow head = table.header();
        Stream.of("cell", "changed-part", "change", "older", "newer")
                .forEach(column -> head.cell(text("planning.import.column." + column)));
        difference.notable().forEach(this::part);
        return table;
    }

    private void part(PartDifference part) {
        List<FieldDifference> fields = part.change() == Change.CHANGED
                ? part.changes().stream()
                        .filter(field -> !UNSEEN.contains(field.field()))
                        .toList()
                : List.of();
        if (fields.isEmpty()) {
            row(part, "").cell("").columns(2);
        }
        for (FieldDifference field : fields) {
            TableRow row = row(part, field(field.field()));
            row.cell(words(field.older()));
            row.cell(words(field.newer()));
        }
    }

    private TableRow row(PartDifference part, String field) {
        TableRow row = table.row();
        row.cell(places.cell(part.key())).classes("is-address");
        row.heading(part.change() == Change.REMOVED ? name(older, part) : name(newer, part))
                .note(field);
        row.cell("").badge(tone(part.change()), text("planning.import.change." + part.change()));
        return row;
    }

    private static String name(PartNames names, PartDifference part) {
        String name = names.of(part.key());
        return name.equals(part.key()) ? text("planning.import.document") : name;
    }

    private static String field(PlanField field) {
        String key = "planning.import.field." + field;
        return Texts.knows(key) ? text(key) : text("planning.import.field.OTHER");
    }

    private static Tone tone(Change change) {
        return switch (change) {
            case ADDED -> Tone.SUCCESS;
            case REMOVED -> Tone.DANGER;
            case CHANGED -> Tone.WARNING;
            case MOVED, RENUMBERED, SAME -> Tone.NEUTRAL;
        };
    }

    private static String words(@Nullable FieldValue value) {
        return switch (value) {
            case null -> Formats.NONE;
            case FieldValue.Words words -> words.text();
            case FieldValue.Choice choice -> choice.chosen().toString();
            case FieldValue.Choices choices -> choices.chosen().toString();
            case FieldValue.Day day -> Formats.date(day.date());
            case FieldValue.Measured measured -> measured.choice().direction().words();
            case FieldValue.Parent parent -> parent.text();
            case FieldValue.Budget budget -> Formats.money(budget.amount());
            case FieldValue.Periods periods ->
                new ImportScheduleWords(periods.grain())
                        .of(new PlannedSchedule(
                                periods.status(), periods.count(), periods.marks(), periods.answer()));
        };
    }
}
