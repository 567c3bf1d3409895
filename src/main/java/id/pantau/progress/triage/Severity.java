package id.pantau.progress.triage;

/** How much a finding asks for a second look, the most first. */
public enum Severity {
    /** Hardly right as it stands. */
    CONTRADICTION,
    /** Perhaps right, and worth a question. */
    QUESTION,
    /** Good to know; such a row is as good as any other. */
    NOTE
}
