package id.pantau.planning.importing;

/**
 * The columns one role takes up, both ends included and counted from 0.
 *
 * @param header the words above them
 */
record Columns(int first, int last, String header) {

    int count() {
        return last - first + 1;
    }
}
