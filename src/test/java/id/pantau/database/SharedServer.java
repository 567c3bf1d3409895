package id.pantau.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The one MariaDB server of a test run, started when the first test asks for it and stopped with the JVM. */
final class SharedServer {

    static final Path FOLDER = Path.of("target/mariadb");

    /** Writes that survive a killed process, but not a power cut. */
    static final List<String> FAST = List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync");

    private static final EmbeddedDatabase SERVER = start();
    private static final AtomicInteger databases = new AtomicInteger();

    private SharedServer() {}

    private static EmbeddedDatabase start() {
        var options = new ArrayList<>(FAST);
        // Spring keeps the contexts of all test classes, each with its pool of ten
        options.add("--max-connections=1000");
        var server = EmbeddedDatabase.start(FOLDER, 0, options);
        // Spring's own shutdown handlers run only in a JVM that has started a Spring application
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }

    static JdbcConnectionDetails details() {
        return SERVER;
    }

    static JdbcConnectionDetails newDatabase() {
        var name = FirstStatements.DATABASE + "_" + databases.incrementAndGet();
        try (var connection =
                        DriverManager.getConnection(SERVER.getJdbcUrl(), SERVER.getUsername(), SERVER.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new OwnDatabase(SERVER.getJdbcUrl() + name.substring(FirstStatements.DATABASE.length()));
    }

    private record OwnDatabase(String url) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return SERVER.getUsername();
        }

        @Override
        public String getPassword() {
            return SERVER.getPassword();
        }
    }
}
