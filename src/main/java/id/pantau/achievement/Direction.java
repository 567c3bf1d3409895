package id.pantau.achievement;

/** Which way an indicator is better; a person says so, the wording cannot. */
public enum Direction {
    HIGHER_IS_BETTER("makin tinggi makin baik"),
    LOWER_IS_BETTER("makin rendah makin baik"),
    RANGE("di dalam rentang");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** The direction as an office says it, in Indonesian. */
    public String words() {
        return words;
    }
}
