package id.pantau.demo;

import java.util.List;

/**
 * How a year might go for an indicator: for January through September, percent of what was due.
 *
 * @param shares one for each month; below zero where nothing was filled in
 */
enum Course {
    STEADY(100, 100, 100, 100, 100, 100, 100, 100, 100),
    RISING(62, 68, 74, 80, 86, 90, 94, 97, 98),
    GOOD(96, 95, 97, 94, 96, 95, 97, 96, 95),
    AHEAD(100, 110, 118, 124, 126, 125, 128, 130, 131),
    SLOW(58, 60, 63, 66, 68, 70, 72, 74, 76),
    POOR(30, 34, 38, 40, 42, 41, 43, 44, 45),
    SILENT(90, 92, 91, 93, 92, 94, 93, -1, -1),
    LATE_START(-1, -1, -1, 55, 62, 70, 78, 84, 88);

    private final List<Integer> shares;

    Course(Integer... shares) {
        this.shares = List.of(shares);
    }

    /** The course an indicator takes, by its place in the plan, so that all kinds occur. */
    static Course of(long place) {
        return values()[(int) Math.floorMod(place * 5, values().length)];
    }

    boolean silentIn(int month) {
        return shares.get(month - 1) < 0;
    }

    /** Percent of what was due, 0 to 131. */
    int share(int month) {
        return Math.max(0, shares.get(month - 1));
    }

    boolean troubled() {
        return this == SLOW || this == POOR || this == LATE_START;
    }
}
