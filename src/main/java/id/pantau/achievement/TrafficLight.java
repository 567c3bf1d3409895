package id.pantau.achievement;

/** How urgently an outcome wants attention, as in the colours of e-Monev. */
public enum TrafficLight {
    GREEN("hijau"),
    YELLOW("kuning"),
    RED("merah"),
    /** There is nothing to judge. */
    NONE("tanpa warna");

    private final String words;

    TrafficLight(String words) {
        this.words = words;
    }

    /** The colour in Indonesian. */
    public String words() {
        return words;
    }
}
