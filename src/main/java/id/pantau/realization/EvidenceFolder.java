package id.pantau.realization;

import static java.util.Objects.requireNonNull;

import id.pantau.document.FileDoor;
import id.pantau.shared.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The folder that keeps the files of evidence, each under the checksum of its content: the same content is kept once,
 * and what was changed on the disk is noticed.
 */
@Component
class EvidenceFolder {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceFolder.class);
    private static final int PREFIX = 2;

    private final Path files;
    private final Path incoming;
    private final long largest;

    EvidenceFolder(EvidenceProperties properties) throws IOException {
        Path folder = properties.folder().toAbsolutePath().normalize();
        files = Files.createDirectories(folder.resolve("files"));
        incoming = Files.createDirectories(folder.resolve("incoming"));
        largest = properties.largest().toBytes();
        LeftBehind.clear(incoming);
    }

    /**
     * Takes in a stream to its end, or to the limit: never more is read, nor written.
     *
     * @throws DomainException when it is larger than a file may be
     */
    IncomingFile receive(InputStream content, String name) {
        try {
            return IncomingFile.of(content, incoming, largest, name);
        } catch (IOException failed) {
            LOG.error("A file of evidence could not be taken in", failed);
            throw new DomainException("realization.evidence.not-received", FileDoor.safeName(name));
        }
    }

    /** Keeps a file for good; only when it is safely on the disk may anything refer to it. */
    void keep(IncomingFile file) {
        Path place = place(file.sha256());
        Path shelf = requireNonNull(place.getParent());
        try {
            if (!Files.exists(place) || !file.sha256().equals(Checksum.of(place))) {
                Files.createDirectories(shelf);
                Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
                sync(shelf);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Opens a file after its content was compared with its checksum.
     *
     * @throws DomainException when it is missing, or no longer what was handed in
     */
    InputStream open(StoredFile file) {
        Path place = place(file.sha256());
        if (!Files.isRegularFile(place)) {
            LOG.error("The file of evidence {} is missing: {}", file.name(), place);
            throw new DomainException("realization.evidence.missing", file.name());
        }
        try {
            if (!file.sha256().equals(Checksum.of(place))) {
                LOG.error("The file of evidence {} was changed on the disk: {}", file.name(), place);
                throw new DomainException("realization.evidence.damaged", file.name());
            }
            return Files.newInputStream(place);
        } catch (IOException unreadable) {
            LOG.error("The file of evidence {} cannot be read: {}", file.name(), place, unreadable);
            throw new DomainException("realization.evidence.damaged", file.name());
        }
    }

    private Path place(String sha256) {
        return files.resolve(sha256.substring(0, PREFIX)).resolve(sha256);
    }

    /** Makes a new name survive a power cut, where the system lets a folder be opened. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            LOG.debug("The folder {} cannot be synced", folder, notOnThisSystem);
        }
    }
}
