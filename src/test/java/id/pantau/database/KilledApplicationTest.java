package id.pantau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledApplicationTest {

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
    void afterAKillTheServerLeftBehindIsReplacedAndNothingIsLost() throws Exception {
        try (var killed = HeldDatabase.start(folder)) {
            killed.kill();
            assertThat(killed.serverRuns()).isTrue();

            try (var database = OwnFolder.start(folder)) {
                assertThat(killed.serverRuns()).isFalse();
                assertThat(Sql.ask(database, "SELECT words FROM note")).isEqualTo("before the kill");
            }
        }
    }

    @Test
    void whileAnotherProcessHoldsTheFolderItsServerIsLeftAlone() throws Exception {
        try (var other = HeldDatabase.start(folder)) {
            assertThatThrownBy(() -> OwnFolder.start(folder)).hasMessageContaining("sedang dipakai");
            assertThat(other.serverRuns()).isTrue();
        }
    }

    @Test
    void aServerOfAnotherFolderIsLeftAlone() throws Exception {
        try (var database = OwnFolder.start(folder)) {
            assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
            assertThat(Sql.ask(SharedServer.details(), "SELECT 'alive'")).isEqualTo("alive");
        }
    }
}
