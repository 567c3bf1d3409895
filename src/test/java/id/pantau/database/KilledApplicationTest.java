package id.pantau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledApplicationTest {

    @TempDir
    Path temporary;

    @Test
    void afterAKillTheServerLeftBehindIsReplacedAndNothingIsLost() throws Exception {
        var folder = OwnFolder.in(temporary);
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
        var folder = OwnFolder.in(temporary);
        try (var other = HeldDatabase.start(folder)) {
            assertThatThrownBy(() -> OwnFolder.start(folder)).hasMessageContaining("sedang dipakai");
            assertThat(other.serverRuns()).isTrue();
        }
    }

    @Test
    void aServerOfAnotherFolderIsLeftAlone() throws Exception {
        var folder = OwnFolder.in(temporary);
        try (var database = OwnFolder.start(folder)) {
            assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
            assertThat(Sql.ask(SharedServer.details(), "SELECT 'alive'")).isEqualTo("alive");
        }
    }
}
