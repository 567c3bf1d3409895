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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file on its way in, safely on the disk under a name of its own; closing it removes what was not kept. */
record IncomingFile(Path path, long size, String sha256) implements AutoCloseable {

    static final String END = ".part";

    private static final Logger LOG = LoggerFactory.getLogger(IncomingFile.class);
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
            for (int read = read(content, buffer, name); read >= 0; read = read(content, buffer, name)) {
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

    /** A sender who goes away is no fault of this machine. */
    private static int read(InputStream content, byte[] buffer, String name) {
        try {
            return content.read(buffer);
        } catch (IOException brokenOff) {
            LOG.info("A file of evidence broke off on its way: {}", brokenOff.toString());
            throw new DomainException("realization.evidence.not-received", FileDoor.safeName(name));
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
