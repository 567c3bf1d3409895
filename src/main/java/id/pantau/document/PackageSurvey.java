package id.pantau.document;

import id.pantau.document.RefusedFileException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a package without keeping it: which kind of document it is, and that it holds no programs.
 *
 * <p>Unlike {@link PackageCheck} it does not ask whether Pantau could read the document, only whether people can.
 */
final class PackageSurvey {

    private static final int LOOKED_AT = 2 * 1024 * 1024;
    private static final String TYPES = "[content_types].xml";
    private static final String MANIFEST = "meta-inf/manifest.xml";
    private static final String OPEN_DOCUMENT = "mimetype";
    private static final Set<String> READ = Set.of(TYPES, MANIFEST, OPEN_DOCUMENT);
    private static final List<String> MACROS = List.of("macroenabled", "vbaproject", "macrosheet");
    private static final Map<String, FileKind> DECLARED = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX);

    private final PackageLimits limits;
    private final Set<String> names = new HashSet<>();
    private String types = "";
    private String manifest = "";
    private String declared = "";
    private long inflated;

    private PackageSurvey(PackageLimits limits) {
        this.limits = limits;
    }

    /** @throws RefusedFileException when it is no such document, or none that may be let in */
    static FileKind of(Path file, String name, PackageLimits limits) {
        PackageSurvey survey = new PackageSurvey(limits);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Reason objection = survey.objection(zip);
            if (objection != null) {
                throw new RefusedFileException(objection, name);
            }
            return survey.kind().orElseThrow(() -> new RefusedFileException(survey.otherwise(), name));
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedFileException(Reason.DAMAGED, name);
        }
    }

    private @Nullable Reason objection(ZipFile zip) throws IOException {
        if (zip.size() > limits.parts()) {
            return Reason.TOO_INFLATED;
        }
        for (ZipEntry part : Collections.list(zip.entries())) {
            if (!measured(zip, part)) {
                return Reason.TOO_INFLATED;
            }
        }
        if (hasMacros()) {
            return Reason.MACROS;
        }
        return manifest.contains("encryption-data") ? Reason.PASSWORD : null;
    }

    /** Whether the package is still within its limits; what a part says of its own size is not believed. */
    private boolean measured(ZipFile zip, ZipEntry part) throws IOException {
        String name = part.getName().toLowerCase(Locale.ROOT);
        names.add(name);
        ByteArrayOutputStream beginning = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                inflated += read;
                if (inflated > limits.inflated()) {
                    return false;
                }
                if (READ.contains(name) && beginning.size() < LOOKED_AT) {
                    beginning.write(buffer, 0, read);
                }
            }
        }
        keep(name, beginning.toString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
        return true;
    }

    private void keep(String name, String beginning) {
        switch (name) {
            case TYPES -> types = beginning;
            case MANIFEST -> manifest = beginning;
            case OPEN_DOCUMENT -> declared = beginning.strip();
            default -> {}
        }
    }

    private boolean hasMacros() {
        return MACROS.stream().anyMatch(types::contains)
                || names.stream()
                        .anyMatch(name -> name.endsWith("vbaproject.bin")
                                || name.startsWith("basic/")
                                || name.startsWith("scripts/"));
    }

    private Optional<FileKind> kind() {
        for (FileKind open : List.of(FileKind.ODT, FileKind.ODS)) {
            if (declared.equals(open.mediaType()) && names.contains("content.xml")) {
                return Optional.of(open);
            }
        }
        return DECLARED.entrySet().stream()
                .filter(type -> types.contains(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Reason otherwise() {
        return types.isEmpty() && declared.isEmpty() ? Reason.ARCHIVE : Reason.OLD_OFFICE;
    }
}
