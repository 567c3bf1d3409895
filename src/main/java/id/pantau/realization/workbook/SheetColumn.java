package id.pantau.realization.workbook;

import static id.pantau.uikit.Texts.text;

import id.pantau.document.InputColumn.Typing;
import id.pantau.realization.EntryField;
import id.pantau.uikit.Language;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of the sheet that people see, in their order. */
enum SheetColumn {
    NUMBER(9, null, Typing.ANY),
    ROW(66, null, Typing.ANY),
    TARGET(22, null, Typing.ANY),
    SCHEDULE(20, null, Typing.ANY),
    BEFORE(22, null, Typing.ANY),
    TO_DATE(22, null, Typing.ANY),
    VALUE(24, EntryField.VALUE, Typing.WORDS),
    CARRIED_OUT(22, EntryField.CARRIED_OUT, Typing.WORDS),
    PHYSICAL(14, EntryField.PHYSICAL, Typing.NUMBER),
    SPENT(28, EntryField.SPENT, Typing.MONEY),
    OBSTACLE_CATEGORY(26, EntryField.OBSTACLE_CATEGORY, Typing.WORDS),
    OBSTACLE(46, EntryField.OBSTACLE, Typing.WORDS),
    FOLLOW_UP(46, EntryField.FOLLOW_UP, Typing.WORDS),
    FOLLOW_UP_BY(26, EntryField.FOLLOW_UP_BY, Typing.WORDS),
    FOLLOW_UP_DUE(26, EntryField.FOLLOW_UP_DUE, Typing.DAY),
    SUPPORTING_FACTOR(40, EntryField.SUPPORTING_FACTOR, Typing.WORDS);

    private final int width;
    private final @Nullable EntryField field;
    private final Typing typing;

    SheetColumn(int width, @Nullable EntryField field, Typing typing) {
        this.width = width;
        this.field = field;
        this.typing = typing;
    }

    /** In millimetres. */
    int width() {
        return width;
    }

    /** What is filled in there; empty where there is only to read. */
    Optional<EntryField> field() {
        return Optional.ofNullable(field);
    }

    Typing typing() {
        return typing;
    }

    /** What stands below the head, by which the column is found again wherever it was moved. */
    String mark() {
        return "(" + (ordinal() + 1) + ")";
    }

    String head() {
        return text(Language.INDONESIAN, "realization.workbook.column." + word());
    }

    /** A note for who fills it in; empty where nothing needs to be said. */
    String hint() {
        return switch (this) {
            case VALUE, PHYSICAL, SPENT, FOLLOW_UP_DUE -> text(Language.INDONESIAN, "realization.workbook.hint." + word());
            default -> "";
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
