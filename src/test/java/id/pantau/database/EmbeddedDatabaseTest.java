package id.pantau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.FilteredClassLoader;

class EmbeddedDatabaseTest {

    @TempDir
    static Path temporary;

    static Path folder;
    static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws Exception {
        folder = OwnFolder.in(temporary);
        database = OwnFolder.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
        OwnFolder.giveBack(folder);
    }

    @Test
    void itIsReachableFromThisMachineOnly() throws Exception {
        assertThat(Sql.ask(database, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
        assertThat(Sql.ask(database, "SELECT @@socket")).isEmpty();
    }

    @Test
    void nobodyElseHasAnAccount() throws Exception {
        for (var user : List.of("pantau", "root", "")) {
            for (var password : List.of("", "pantau")) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), user, password))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
            }
        }
        assertThatThrownBy(() -> Sql.ask(database, "SELECT count(*) FROM mysql.global_priv"))
                .hasMessageContaining("denied");
    }

    @Test
    void thePasswordIsReadableByTheOwnerOnlyAndNotLeftElsewhere() throws Exception {
        assertThat(folder.resolve("password")).hasContent(database.getPassword());
        assertThat(rights(folder.resolve("password"))).isEqualTo("rw-------");
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(folder.resolve("first.sql")).doesNotExist();
    }

    @Test
    void textIsUnicodeComparedWithoutCaseAndTimeIsUtc() throws Exception {
        Sql.execute(database, "CREATE TABLE note (words VARCHAR(40))", "INSERT INTO note VALUES ('Perencanaan √')");
        assertThat(Sql.ask(database, "SELECT words FROM note WHERE words = 'PERENCANAAN √'"))
                .isEqualTo("Perencanaan √");
        assertThat(Sql.ask(database, "SELECT @@global.time_zone")).isEqualTo("+00:00");
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        assertThatThrownBy(() -> OwnFolder.start(folder))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("sedang dipakai")
                .hasMessageContaining(folder.toString());
        assertThat(Sql.ask(database, "SELECT 'alive'")).isEqualTo("alive");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        var file = Files.createFile(temporary.resolve("not-a-folder"));

        assertThatThrownBy(() -> OwnFolder.start(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("tidak dapat dibuat atau ditulis")
                .hasMessageContaining(file.toString());
    }

    @Test
    void aPackageWithoutMariaDbSaysWhatToSet() {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(new FilteredClassLoader("ch.vorburger"));
        try {
            assertThatThrownBy(() -> OwnFolder.start(folder))
                    .isInstanceOfSatisfying(
                            StartFailure.class,
                            failure -> assertThat(failure.analysis().getAction())
                                    .contains(
                                            "SPRING_DATASOURCE_URL",
                                            "SPRING_DATASOURCE_USERNAME",
                                            "SPRING_DATASOURCE_PASSWORD"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String rights(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
