package id.pantau.realization;

/**
 * An entry as a person saw it when deciding on it.
 *
 * @param version of {@link EntryDetails#version()}
 */
public record EntryRef(EntryId id, long version) {}
