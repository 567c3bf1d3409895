package id.pantau.demo;

import id.pantau.office.OfficeType;
import org.jspecify.annotations.Nullable;

/** The offices of the demo mode; those with documents have published them. */
enum DemoOffice {
    NATIONAL("kpu", "KPU RI", OfficeType.NATIONAL, null),
    BANTEN("kpu-provinsi-banten", "KPU Provinsi Banten", OfficeType.PROVINCE, "banten-rak-2021"),
    JAKARTA("kpu-provinsi-dki-jakarta", "KPU Provinsi DKI Jakarta", OfficeType.PROVINCE, null),
    WEST_JAKARTA("kpu-kota-jakarta-barat", "KPU Kota Jakarta Barat", OfficeType.CITY, "jakarta-barat-rak-2024");

    private final String code;
    private final String title;
    private final OfficeType type;
    private final @Nullable String document;

    DemoOffice(String code, String title, OfficeType type, @Nullable String document) {
        this.code = code;
        this.title = title;
        this.type = type;
        this.document = document;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    OfficeType type() {
        return type;
    }

    /** The workbook with the office's plans, null when there is none. */
    @Nullable String document() {
        return document;
    }

    DemoOffice parent() {
        return this == WEST_JAKARTA ? JAKARTA : NATIONAL;
    }
}
