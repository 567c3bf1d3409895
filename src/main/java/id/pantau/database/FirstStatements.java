package id.pantau.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the server executes before it lets anybody in: one database, one user, and nobody else.
 *
 * <p>The same at every start, so that a lost password file or an interrupted first start mends itself. The file holds
 * the password and exists only while the server starts.
 */
final class FirstStatements implements AutoCloseable {

    static final String DATABASE = "pantau";
    static final String USER = "pantau";

    private final Path file;

    private FirstStatements(Path file) {
        this.file = file;
    }

    static FirstStatements write(ServerFolder folder) throws IOException {
        var file = folder.root().resolve("first.sql");
        ServerFolder.writeOwnerOnly(file, statements(folder.password(), ServerFolder.randomPassword()));
        return new FirstStatements(file);
    }

    private static String statements(String password, String nobodyKnows) {
        return """
                CREATE DATABASE IF NOT EXISTS `%1$s`;
                DELETE FROM mysql.global_priv WHERE User NOT IN ('%2$s', 'mariadb.sys', 'root') OR (User = 'root' AND Host <> 'localhost');
                FLUSH PRIVILEGES;
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%4$s';
                CREATE USER IF NOT EXISTS '%2$s'@'localhost', '%2$s'@'127.0.0.1';
                ALTER USER '%2$s'@'localhost' IDENTIFIED BY '%3$s', '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON `%1$s%%`.* TO '%2$s'@'localhost', '%2$s'@'127.0.0.1';
                """.formatted(DATABASE, USER, password, nobodyKnows);
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
