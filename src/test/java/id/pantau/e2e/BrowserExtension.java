package id.pantau.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Opens one browser for all classes of a run and gives each test a signed-out {@link Visitor} in it; keeps a picture of
 * what a failed test last saw.
 */
final class BrowserExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterTestExecutionCallback, ParameterResolver {

    private static final Path PICTURES = Path.of("target/browser");
    private static final String NO_BROWSER = "There is no Chrome or Chromium with its driver, and none could be"
            + " fetched or installed. Install both and put them on the PATH.";

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Browser> browser = Browser.find();
        if (browser.isEmpty()) {
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                Assertions.fail(NO_BROWSER);
            }
            Announcement.print("SKIPPED. " + NO_BROWSER);
            Assumptions.abort(NO_BROWSER);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        session(context).reset();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            Files.createDirectories(PICTURES);
            Path picture = PICTURES.resolve(context.getRequiredTestMethod().getName() + ".png");
            Files.write(picture, ((TakesScreenshot) session(context).driver()).getScreenshotAs(OutputType.BYTES));
            System.out.println("What the browser showed: " + picture);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        BrowserSession session = session(context);
        return new Visitor(session.driver(), "http://127.0.0.1:" + port + "/", session.downloads());
    }

    private static BrowserSession session(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(
                        BrowserSession.class,
                        key -> BrowserSession.start(Browser.find().orElseThrow()),
                        BrowserSession.class);
    }
}
