package id.pantau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseRestartIT {

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
    void aPortThatIsTakenIsNamedAndTheFolderIsFreeAgain() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder, taken.getLocalPort(), SharedServer.FAST))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
        OwnFolder.start(folder).close();
    }
}
