package id.pantau.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/** One running {@code mariadbd} and its end; what it says goes to the log file of its folder. */
final class ServerProcess {

    private static final Logger logger = LoggerFactory.getLogger(ServerProcess.class);
    private static final int READY_AFTER_SECONDS_AT_MOST = 120;
    private static final int STOPPED_AFTER_SECONDS_AT_MOST = 60;
    private static final int POLL_MS = 50;

    private final Process process;
    private final Path log;

    private final Runnable atShutdown = this::stop;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ServerProcess start(ServerFolder folder, ServerPrograms programs, List<String> options) throws IOException {
        Path log = folder.log();
        install(folder, programs);
        var process = programs.server(options)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var server = new ServerProcess(process, log);
        // Ctrl-C may come before Spring knows the server; a shutdown handler runs after all contexts are closed
        SpringApplication.getShutdownHandlers().add(server.atShutdown);
        return server;
    }

    private static void install(ServerFolder folder, ServerPrograms programs) throws IOException {
        if (Files.exists(folder.files())) {
            return;
        }
        // under another name until it is whole, so that an interrupted start leaves nothing that looks complete
        var partial = folder.emptyPartialFiles();
        var installer = programs.installer(ServerOptions.toInstall(partial, programs))
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
        if (installer.onExit().join().exitValue() != 0) {
            throw StartFailure.serverStopped(folder.log(), lastError(folder.log()));
        }
        Files.move(partial, folder.files(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** @throws StartFailure when the server ends, or does not answer in two minutes */
    void awaitReady(BooleanSupplier answers) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_AFTER_SECONDS_AT_MOST);
        while (!answers.getAsBoolean()) {
            if (process.waitFor(POLL_MS, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw StartFailure.serverStopped(log, lastError(log));
            }
        }
    }

    /** Lets it write everything to disk and end; only a server that hangs is killed, which costs a recovery later. */
    synchronized void stop() {
        if (!process.isAlive()) {
            return;
        }
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOPPED_AFTER_SECONDS_AT_MOST, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
        logger.info("MariaDB bawaan dihentikan / embedded MariaDB stopped");
    }

    long pid() {
        return process.pid();
    }

    private static String lastError(Path log) throws IOException {
        return new ArrayList<>(Files.readAllLines(log, StandardCharsets.ISO_8859_1))
                .reversed().stream()
                        .filter(line -> line.contains("[ERROR]") && !line.endsWith("Aborting"))
                        .map(line -> line.substring(line.indexOf("[ERROR]") + "[ERROR]".length())
                                .strip())
                        .findFirst()
                        .orElse("");
    }
}
