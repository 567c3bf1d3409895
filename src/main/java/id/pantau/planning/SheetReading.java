package id.pantau.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sheet of a workbook was understood to be.
 *
 * @param plan null when the sheet holds no plan that can be stored; the findings say why
 */
public record SheetReading(String sheet, @Nullable NewPlan plan, List<Finding> findings) {

    public SheetReading {
        findings = List.copyOf(findings);
    }
}
