package id.pantau.planning;

/** What a column of a plan's table holds. */
public enum PlanColumn {
    NUMBER,
    /** Headings such as kegiatan that stand in a column of their own, beside their objectives. */
    HEADING,
    OBJECTIVE,
    INDICATOR,
    TARGET,
    PROGRAM,
    ACTIVITY,
    /** Target of the action, or the OUTPUT column. */
    OUTPUT,
    SUB_ACTIVITY,
    /** One period of the schedule; there are as many such columns as periods. */
    PERIOD,
    BUDGET,
    OWNER,
    /** A column that is printed but means nothing to the plan. */
    OTHER
}
