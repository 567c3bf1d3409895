package id.pantau.report;

/** The documents an office can ask for. */
public enum ReportType {
    /** Laporan Monitoring Rencana Aksi of a quarter. */
    TRIWULAN_MONITORING("laporan-monitoring-rak");

    private final String fileName;

    ReportType(String fileName) {
        this.fileName = fileName;
    }

    /** How the name of its file begins. */
    String fileName() {
        return fileName;
    }
}
