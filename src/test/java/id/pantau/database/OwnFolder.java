package id.pantau.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A fresh database folder that borrows the unpacked programs of the shared server, for tests that start their own. */
final class OwnFolder {

    private OwnFolder() {}

    static Path in(Path temporary) throws IOException {
        // its class starts the shared server, which has the programs unpacked
        SharedServer.details();
        var folder = Files.createDirectory(temporary.resolve("mariadb"));
        Files.createSymbolicLink(
                folder.resolve("programs"),
                SharedServer.FOLDER.resolve("programs").toAbsolutePath());
        return folder;
    }

    /** Takes the borrowed programs out again, before the folder is deleted. */
    static void giveBack(Path folder) throws IOException {
        var programs = folder.resolve("programs");
        if (Files.isSymbolicLink(programs)) {
            Files.delete(programs);
        }
    }

    static EmbeddedDatabase start(Path folder) {
        return EmbeddedDatabase.start(folder, 0, SharedServer.FAST);
    }

    /** With the settings people have: what was committed is on disk. */
    static EmbeddedDatabase startDurable(Path folder) {
        return EmbeddedDatabase.start(folder, 0, List.of());
    }
}
