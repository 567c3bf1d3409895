package id.pantau.office;

/** The place of an office in the commission's tree. */
public enum OfficeType {
    NATIONAL,
    PROVINCE,
    REGENCY,
    CITY;

    /** Whether an office of this type may stand below one of another: the kinds of the commission's law, top down. */
    public boolean mayStandBelow(OfficeType parent) {
        return switch (this) {
            case NATIONAL -> false;
            case PROVINCE -> parent == NATIONAL;
            case REGENCY, CITY -> parent == NATIONAL || parent == PROVINCE;
        };
    }
}
