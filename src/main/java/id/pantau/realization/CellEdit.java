package id.pantau.realization;

/** A cell whose content changes; both contents in the form in which they are stored. */
record CellEdit(EntryCell cell, String before, String after) {}
