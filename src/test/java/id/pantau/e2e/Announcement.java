package id.pantau.e2e;

/** Says something that nobody should miss in the output of a build. */
final class Announcement {

    private static final String RULE = "=".repeat(100);

    private Announcement() {}

    static void print(String sentence) {
        System.out.printf("%n%s%n  BROWSER TESTS: %s%n%s%n%n", RULE, sentence, RULE);
    }
}
