package id.pantau.planning.comparing;

/** What is written of a part of a plan; each part has the fields of its kind. */
public enum PlanField {
    YEAR,
    KIND,
    LEVEL,
    PLAN_OWNER,
    TITLE,
    PLACE,
    SIGNED_ON,
    GRAIN,
    LETTERHEAD,
    TITLE_LINES,
    PARAGRAPHS,
    PARTY_LINES,
    PARTY_LABELS,
    FIELD_LINES,
    BUDGET_HEAD,
    TABLE_HEAD,
    /** What contains the part. */
    PARENT,
    NUMBER,
    CODE,
    TEXT,
    /** As printed, where that is more than number, code and text. */
    PRINTED,
    HEADING_LEVEL,
    IN_COLUMN,
    TARGET,
    MEASURE,
    PROGRAM,
    ACTIVITY,
    OUTPUT,
    SUB_ACTIVITY,
    SCHEDULE,
    BUDGET,
    OWNER,
    /** The cells merged with the row above. */
    JOINED,
    AMOUNT,
    DATE_LINE,
    POSITION,
    NAME,
    EMPLOYEE_NUMBER
}
