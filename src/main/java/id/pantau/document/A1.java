package id.pantau.document;

/** The names Excel gives to columns and cells. */
final class A1 {

    private static final int LETTERS = 26;

    private A1() {}

    static String address(int row, int column) {
        return letters(column) + (row + 1);
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
