package id.pantau.planning;

/** What a planner said about a schedule that the document leaves open; the document itself stays as it was signed. */
public enum ScheduleAnswer {
    /** The periods were named. */
    PERIODS,
    /** The action has no schedule; it is measured against the year alone. */
    NO_SCHEDULE,
    /** To be left open knowingly; nothing is measured by the schedule until it is answered. */
    LEFT_OPEN
}
