/**
 * Files people hand around: reads .xlsx into neutral grids and writes neutral documents as .xlsx, .pdf and .docx. It knows no
 * plan, and is the only room that imports POI and OpenPDF.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package id.pantau.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
