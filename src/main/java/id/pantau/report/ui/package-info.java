/** The page on which the reports of an office are found and downloaded. */
@NullMarked
package id.pantau.report.ui;

import org.jspecify.annotations.NullMarked;
