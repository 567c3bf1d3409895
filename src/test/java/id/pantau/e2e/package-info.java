/**
 * Pantau as a person meets it: a real browser walks from the sign-in page to the signed plan, the month's entry, the
 * dashboard and the report.
 *
 * <p>The page objects are plain Selenium and find things by what a person reads: words, labels, roles. Who holds a
 * licence for Vaadin TestBench runs the same tests through it with the Maven profile {@code testbench}: it adds
 * {@code com.vaadin:vaadin-testbench-core}, and {@link id.pantau.e2e.TestBenchDriver}, the one place that knows of it, wraps
 * the driver. Without a key {@code TestBench.createDriver} throws a {@code LicenseException}, so it is not the default.
 */
package id.pantau.e2e;
