/** The content of the Laporan Monitoring Rencana Aksi of a quarter, part by part. */
@NullMarked
package id.pantau.report.triwulan;

import org.jspecify.annotations.NullMarked;
