package id.pantau.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends what a killed Pantau left running; only for who holds the lock of the folder. */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int PATIENCE_SECONDS = 30;

    private OrphanedServer() {}

    static void stopAll(ServerFolder folder) {
        ProcessHandle.allProcesses()
                .filter(process -> belongsTo(process, folder))
                .forEach(OrphanedServer::stop);
    }

    private static boolean belongsTo(ProcessHandle process, ServerFolder folder) {
        var info = process.info();
        return info.command().filter(OrphanedServer::isServer).isPresent()
                && info.arguments()
                        .map(arguments -> hasDataIn(folder, arguments))
                        // Windows tells no arguments, but the program itself lies in the folder
                        .orElseGet(() -> info.command()
                                .filter(command -> Path.of(command).startsWith(folder.programs()))
                                .isPresent());
    }

    private static boolean isServer(String command) {
        var program = String.valueOf(Path.of(command).getFileName());
        return program.startsWith("mariadbd") || program.startsWith("mysqld");
    }

    private static boolean hasDataIn(ServerFolder folder, String[] arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith("--datadir=" + folder.files()));
    }

    private static void stop(ProcessHandle process) {
        log.info("Menghentikan MariaDB yang tertinggal (PID {}) / stopping a MariaDB left behind", process.pid());
        process.destroy();
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } finally {
            process.destroyForcibly();
        }
    }
}
