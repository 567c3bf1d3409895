package id.pantau.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/**
 * The folder in which the embedded server keeps everything, readable by its owner only.
 *
 * @param root its absolute path without symbolic links
 */
record ServerFolder(Path root) {

    private static final int PASSWORD_BYTES = 24;

    static ServerFolder create(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (keepsPosixRights()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return new ServerFolder(folder.toRealPath());
    }

    Path files() {
        return root.resolve("files");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path log() {
        return root.resolve("server.log");
    }

    /** Where the server sorts what does not fit into memory. */
    Path emptyTemporary() throws IOException {
        return emptied("tmp");
    }

    /** Where the first start prepares {@link #files()}. */
    Path emptyPartialFiles() throws IOException {
        return emptied("files.partial");
    }

    private Path emptied(String name) throws IOException {
        var folder = root.resolve(name);
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectory(folder);
    }

    /** The password of Pantau's user: made at the first start, the same at every later one. */
    String password() throws IOException {
        var file = root.resolve("password");
        // a start that was cut off may have left an empty file
        if (!Files.exists(file) || Files.size(file) == 0) {
            writeOwnerOnly(file, randomPassword());
        }
        return Files.readString(file).strip();
    }

    static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes a file that nobody but its owner can read at any moment. */
    static void writeOwnerOnly(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (keepsPosixRights()) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    private static boolean keepsPosixRights() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
