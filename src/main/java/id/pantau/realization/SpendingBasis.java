package id.pantau.realization;

/** Which paper makes money count as spent; the two differ during the year. */
public enum SpendingBasis {
    /** Surat Permintaan Pembayaran, as SIMONIKA counts. */
    SPP,
    /** Surat Perintah Pencairan Dana, as the treasury counts. */
    SP2D
}
