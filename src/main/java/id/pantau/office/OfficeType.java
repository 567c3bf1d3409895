package id.pantau.office;

/** The place of an office in the commission's tree. */
public enum OfficeType {
    NATIONAL,
    PROVINCE,
    REGENCY,
    CITY
}
