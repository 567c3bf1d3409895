/** The workbook an office fills in where it has no document of its own: columns, drop-downs, an example and notes. */
@NullMarked
package id.pantau.planning.template;

import org.jspecify.annotations.NullMarked;
