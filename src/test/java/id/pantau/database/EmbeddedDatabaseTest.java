package id.pantau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.FilteredClassLoader;

class EmbeddedDatabaseTest {

    @TempDir
    Path temporary;

    Path folder;

    @BeforeEach
    void prepareFolder() throws Exception {
        folder = OwnFolder.in(temporary);
    }

    @AfterEach
    void giveBackThePrograms() throws Exception {
        OwnFolder.giveBack(folder);
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() throws Exception {
        try (var database = OwnFolder.start(folder)) {
            Sql.execute(database, "CREATE TABLE note (words TEXT)", "INSERT INTO note VALUES ('Jakarta Barat')");
        }

        try (var database = OwnFolder.start(folder)) {
            assertThat(Sql.ask(database, "SELECT words FROM note")).isEqualTo("Jakarta Barat");
        }
    }

    @Test
    void itIsReachableFromThisMachineOnly() throws Exception {
        try (var database = OwnFolder.start(folder)) {
            assertThat(Sql.ask(database, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(Sql.ask(database, "SELECT @@socket")).isEmpty();
        }
    }

    @Test
    void nobodyElseHasAnAccount() throws Exception {
        try (var database = OwnFolder.start(folder)) {
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
    }

    @Test
    void thePasswordIsReadableByTheOwnerOnlyAndNotLeftElsewhere() throws Exception {
        try (var database = OwnFolder.start(folder)) {
            assertThat(folder.resolve("password")).hasContent(database.getPassword());
            assertThat(rights(folder.resolve("password"))).isEqualTo("rw-------");
            assertThat(rights(folder)).isEqualTo("rwx------");
            assertThat(folder.resolve("first.sql")).doesNotExist();
        }
    }

    @Test
    void twoFoldersHaveTwoPasswords() throws Exception {
        var other = OwnFolder.in(Files.createDirectory(temporary.resolve("other")));
        try (var one = OwnFolder.start(folder);
                var two = OwnFolder.start(other)) {
            assertThat(one.getPassword()).hasSizeGreaterThan(30).isNotEqualTo(two.getPassword());
        } finally {
            OwnFolder.giveBack(other);
        }
    }

    @Test
    void aLostPasswordFileMendsItselfWithoutLosingData() throws Exception {
        String lost;
        try (var database = OwnFolder.start(folder)) {
            Sql.execute(database, "CREATE TABLE note (words TEXT)", "INSERT INTO note VALUES ('still here')");
            lost = database.getPassword();
        }
        Files.delete(folder.resolve("password"));

        try (var database = OwnFolder.start(folder)) {
            assertThat(database.getPassword()).isNotEqualTo(lost);
            assertThat(Sql.ask(database, "SELECT words FROM note")).isEqualTo("still here");
        }
    }

    @Test
    void dataWhoseProgramsAreGoneIsReadByFreshlyUnpackedOnes() throws Exception {
        try (var database = OwnFolder.start(folder)) {
            Sql.execute(database, "CREATE TABLE note (words TEXT)", "INSERT INTO note VALUES ('still here')");
        }
        Files.delete(folder.resolve("programs"));

        try (var database = OwnFolder.start(folder)) {
            assertThat(Sql.ask(database, "SELECT words FROM note")).isEqualTo("still here");
            assertThat(folder.resolve("programs")).isDirectory();
        }
    }

    @Test
    void aFirstStartThatWasCutOffIsBegunAgain() throws Exception {
        Files.createDirectories(folder.resolve("files.partial/mysql"));
        Files.createFile(folder.resolve("password"));

        try (var database = OwnFolder.start(folder)) {
            assertThat(Sql.ask(database, "SELECT 'in'")).isEqualTo("in");
            assertThat(database.getPassword()).isNotEmpty();
        }
    }

    @Test
    void textIsUnicodeComparedWithoutCaseAndTimeIsUtc() throws Exception {
        try (var database = OwnFolder.start(folder)) {
            Sql.execute(database, "CREATE TABLE note (words VARCHAR(40))", "INSERT INTO note VALUES ('Perencanaan √')");
            assertThat(Sql.ask(database, "SELECT words FROM note WHERE words = 'PERENCANAAN √'"))
                    .isEqualTo("Perencanaan √");
            assertThat(Sql.ask(database, "SELECT @@global.time_zone")).isEqualTo("+00:00");
        }
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        try (var database = OwnFolder.start(folder)) {
            assertThatThrownBy(() -> OwnFolder.start(folder))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("sedang dipakai")
                    .hasMessageContaining(folder.toString());
            assertThat(Sql.ask(database, "SELECT 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void aPortThatIsTakenIsNamedAndTheFolderIsFreeAgain() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder, taken.getLocalPort(), SharedServer.FAST))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
        OwnFolder.start(folder).close();
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
