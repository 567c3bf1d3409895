package id.pantau.demo;

import id.pantau.office.OfficeType;
import org.jspecify.annotations.Nullable;

/** The offices of the demo mode; those with documents have published them. */
enum DemoOffice {
    NATIONAL("kpu", "KPU RI", OfficeType.NATIONAL, null, null),
    BANTEN("kpu-provinsi-banten", "KPU Provinsi Banten", OfficeType.PROVINCE, NATIONAL, "banten-rak-2021"),
    JAKARTA("kpu-provinsi-dki-jakarta", "KPU Provinsi DKI Jakarta", OfficeType.PROVINCE, NATIONAL, null),
    WEST_JAKARTA("kpu-kota-jakarta-barat", "KPU Kota Jakarta Barat", OfficeType.CITY, JAKARTA, "jakarta-barat-rak-2024"),
    EAST_KALIMANTAN(
            "kpu-provinsi-kalimantan-timur",
            "KPU Provinsi Kalimantan Timur",
            OfficeType.PROVINCE,
            NATIONAL,
            "kaltim-pk-2024"),
    MAHAKAM_ULU(
            "kpu-kabupaten-mahakam-ulu",
            "KPU Kabupaten Mahakam Ulu",
            OfficeType.REGENCY,
            EAST_KALIMANTAN,
            "mahakam-ulu-rkt-2024"),
    EAST_NUSA_TENGGARA(
            "kpu-provinsi-nusa-tenggara-timur", "KPU Provinsi Nusa Tenggara Timur", OfficeType.PROVINCE, NATIONAL, null),
    KUPANG("kpu-kota-kupang", "KPU Kota Kupang", OfficeType.CITY, EAST_NUSA_TENGGARA, "kupang-rkt-2024");

    private final String code;
    private final String title;
    private final OfficeType type;
    private final @Nullable DemoOffice parent;
    private final @Nullable String document;

    DemoOffice(
            String code,
            String title,
            OfficeType type,
            @Nullable DemoOffice parent,
            @Nullable String document) {
        this.code = code;
        this.title = title;
        this.type = type;
        this.parent = parent;
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

    /** The office above; null for the national one. */
    @Nullable DemoOffice parent() {
        return parent;
    }
}
