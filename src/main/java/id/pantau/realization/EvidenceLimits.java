package id.pantau.realization;

/**
 * How much evidence there may be, and is.
 *
 * @param largest bytes of one file
 * @param perRow pieces attached to one row of a month
 * @param files how many files the office has stored for the year
 * @param bytes how large they are together
 */
public record EvidenceLimits(long largest, int perRow, long files, long bytes) {

    private static final long MEGABYTE = 1024L * 1024;

    /** Of one file, in whole megabytes. */
    public long largestMegabytes() {
        return Math.max(1, largest / MEGABYTE);
    }
}
