package id.pantau.planning;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one sheet of a workbook was understood to be.
 *
 * @param places the cell of each part of the plan by the part's key, such as {@code S1.I2} in {@code C35}
 * @param plan null when the sheet holds no plan that can be stored; the findings say why
 */
public record SheetReading(String sheet, @Nullable NewPlan plan, Map<String, String> places, List<Finding> findings) {

    public SheetReading {
        places = Map.copyOf(places);
        findings = List.copyOf(findings);
    }

    /** Whether something stands in the way of storing the sheet. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
