package id.pantau.realization;

import id.pantau.document.FileDoor;
import id.pantau.shared.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/** A file on its way in, safely on the disk under a name of its own; closing it removes what was not kept. */
record IncomingFile(Path path, long size, String sha256) implements AutoCloseable {

    static final String END = ".part";

    private static final int BUFFER = 64 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    static IncomingFile of(InputStream content, Path folder, long largest, String name) throws IOException {
        Path path = Files.createTempFile(folder, "", END);
        try {
            return received(content, path, largest, name);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private static IncomingFile received(InputStream content, Path path, long largest, String name) throws IOException {
        MessageDigest digest = Checksum.begun();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        // the lock tells a second start of Pantau that somebody is still writing
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE);
                var held = file.lock()) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw new DomainException(
                            "realization.evidence.too-large", FileDoor.safeName(name), Math.max(1, largest / MEGABYTE));
                }
                digest.update(buffer, 0, read);
                for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                    file.write(bytes);
                }
            }
            file.force(true);
        }
        return new IncomingFile(path, size, Checksum.hex(digest));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
