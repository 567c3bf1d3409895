package id.pantau.uikit;

/** What a sign wants to say; each tone has a colour and a shape of its own, so that colour is never alone. */
public enum Tone {
    SUCCESS(Icons.APPROVE),
    WARNING(Icons.TRIANGLE),
    DANGER(Icons.STOP),
    NEUTRAL(Icons.CIRCLE),
    INFO(Icons.INFO);

    private final Icons icon;

    Tone(Icons icon) {
        this.icon = icon;
    }

    /** The shape of this tone. */
    public Icons icon() {
        return icon;
    }

    /** The CSS class that gives this tone its colour. */
    public String className() {
        return "tone-" + toString().toLowerCase(java.util.Locale.ROOT);
    }
}
