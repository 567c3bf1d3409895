package id.pantau.realization.ui.evidence;

import id.pantau.realization.MonthRow;
import id.pantau.shared.OfficeId;
import java.time.ZoneId;

/**
 * The row whose evidence is shown.
 *
 * @param title of the row, as it is shown elsewhere
 * @param editable whether evidence may be attached and removed now
 * @param zone in which times are told
 */
public record EvidenceContext(OfficeId office, MonthRow row, String title, boolean editable, ZoneId zone) {}
