package id.pantau.progress.ui.review;

import id.pantau.progress.triage.ReviewRow;
import java.util.function.Consumer;

/**
 * What can be opened from a row.
 *
 * @param evidence shows the evidence of an entry
 * @param history shows what happened to an entry
 */
record ReviewDoors(Consumer<ReviewRow> evidence, Consumer<ReviewRow> history) {}
