package id.pantau.e2e;

import java.lang.reflect.InvocationTargetException;
import org.openqa.selenium.WebDriver;

/** Hands the driver to Vaadin TestBench when the Maven profile {@code testbench} has put it on the class path. */
final class TestBenchDriver {

    private static final String TEST_BENCH = "com.vaadin.testbench.TestBench";

    private TestBenchDriver() {}

    /**
     * The driver itself without TestBench, else the one that TestBench makes of it.
     *
     * @throws IllegalStateException when TestBench refuses, which without a licence key it does; the browser is closed
     */
    static WebDriver wrap(WebDriver driver) {
        try {
            return (WebDriver) Class.forName(TEST_BENCH)
                    .getMethod("createDriver", WebDriver.class)
                    .invoke(null, driver);
        } catch (ClassNotFoundException withoutProfile) {
            return driver;
        } catch (InvocationTargetException | ExceptionInInitializerError refused) {
            driver.quit();
            throw new IllegalStateException(
                    "TestBench refuses the driver: is there a licence key?", refused.getCause());
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("This TestBench has no createDriver(WebDriver)", changed);
        }
    }
}
