package id.pantau.planning.editing;

import id.pantau.planning.ActionCell;
import org.jspecify.annotations.Nullable;

/** A text of a part of a plan, as its document prints it. */
public enum PartField {
    NUMBER(20),
    /** What a heading, an objective or an indicator says. */
    TEXT(2000),
    /** Code of a heading, such as "076.01.CQ". */
    CODE(100),
    TARGET(200),
    PROGRAM(1000),
    ACTIVITY(2000),
    OUTPUT(200),
    SUB_ACTIVITY(2000),
    OWNER(500);

    private final int longest;

    PartField(int longest) {
        this.longest = longest;
    }

    /** How many letters fit. */
    public int longest() {
        return longest;
    }

    /** The cell of an action's row that holds the text, null when it belongs to another kind of part. */
    public @Nullable ActionCell cell() {
        return switch (this) {
            case PROGRAM -> ActionCell.PROGRAM;
            case ACTIVITY -> ActionCell.ACTIVITY;
            case OUTPUT -> ActionCell.OUTPUT;
            case SUB_ACTIVITY -> ActionCell.SUB_ACTIVITY;
            case OWNER -> ActionCell.OWNER;
            case NUMBER, TEXT, CODE, TARGET -> null;
        };
    }
}
