package id.pantau.planning.importing;

import id.pantau.planning.Finding;
import id.pantau.planning.SheetReading;
import java.util.stream.Stream;

/** Something that can only be said of a plan beside the other plans of its workbook. */
interface WorkbookCheck {

    Stream<Finding> of(SheetReading reading);
}
