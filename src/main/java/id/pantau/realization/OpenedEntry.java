package id.pantau.realization;

import id.pantau.planning.ReportedRow;

/** An entry that a person may change now, and the row of the plan it belongs to. */
record OpenedEntry(Entry entry, ReportedRow row) {}
