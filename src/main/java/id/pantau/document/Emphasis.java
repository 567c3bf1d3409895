package id.pantau.document;

/** How strongly text stands out. */
public enum Emphasis {
    NONE,
    BOLD,
    ITALIC
}
