package id.pantau.document;

/**
 * How much a package may hold, so that a small file cannot take the time of all.
 *
 * @param parts how many files it may hold
 * @param inflated bytes of everything inside, unpacked
 */
record PackageLimits(int parts, long inflated) {

    static final PackageLimits USUAL = new PackageLimits(5_000, 300L * 1024 * 1024);
}
