package id.pantau.planning.importing;

import id.pantau.planning.Finding;
import id.pantau.planning.SheetReading;
import java.util.List;
import java.util.stream.Stream;

/** Something that can only be said of a plan beside the other plans of its workbook. */
interface WorkbookCheck {

    /** @param all the plans of the workbook, that of the reading included */
    Stream<Finding> of(SheetReading reading, List<SheetReading> all);
}
