package id.pantau.document;

/** Some rows of a sheet from the first to the last, both included and counted from 0. */
public record RowRange(int first, int last) {

    public boolean contains(int row) {
        return row >= first && row <= last;
    }
}
