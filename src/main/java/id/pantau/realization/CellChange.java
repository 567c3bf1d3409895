package id.pantau.realization;

/**
 * What a person wants one cell to hold.
 *
 * @param seen what the cell held when the person looked, as {@link EntryDetails#text(EntryCell)} gives it
 * @param typed what was typed or chosen instead
 */
public record CellChange(EntryCell cell, String seen, String typed) {}
