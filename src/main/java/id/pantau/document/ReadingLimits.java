package id.pantau.document;

/**
 * How large a workbook may be before it is refused, so that no upload can take the memory of all.
 *
 * @param maxBytes of the file as uploaded
 * @param maxInflatedBytes of everything inside the file, unpacked
 * @param maxRows the last row of a sheet that may hold something
 * @param maxCells stored cells and rows of the whole workbook, empty formatted ones included
 */
public record ReadingLimits(int maxBytes, long maxInflatedBytes, int maxSheets, int maxRows, int maxCells) {

    private static final int MEGABYTE = 1024 * 1024;

    /** What a planning document of an office stays far below. */
    public static ReadingLimits standard() {
        return new ReadingLimits(20 * MEGABYTE, 120L * MEGABYTE, 60, 20_000, 300_000);
    }

    /** The limit of the file itself in whole megabytes, as it is told to people. */
    int maxMegabytes() {
        return Math.max(1, maxBytes / MEGABYTE);
    }
}
