package id.pantau.planning.ui;

import id.pantau.planning.importing.SeedDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file nobody should upload, made of a real workbook where it has to look like one. */
enum HostileFile {
    OLD_EXCEL("lama.xls", "format Excel lama") {
        @Override
        byte[] content() throws IOException {
            return oldOffice("Workbook");
        }
    },
    OPEN_DOCUMENT("rencana.ods", "OpenDocument") {
        @Override
        byte[] content() throws IOException {
            return zip(Map.of("mimetype", "application/x", "content.xml", "<a/>"));
        }
    },
    WORD_RENAMED("naskah.xlsx", "dokumen Word") {
        @Override
        byte[] content() throws IOException {
            return changed("[Content_Types].xml", old -> "<Types>wordprocessingml</Types>");
        }
    },
    PASSWORD("rahasia.xlsx", "kata sandi") {
        @Override
        byte[] content() throws IOException {
            return oldOffice("EncryptedPackage");
        }
    },
    MACROS("makro.xlsm", "makro") {
        @Override
        byte[] content() throws IOException {
            return changed("[Content_Types].xml", old -> old.replace("sheet.main", "sheet.macroEnabled.main"));
        }
    },
    ZIP_BOMB("bom.xlsx", "jauh lebih besar") {
        @Override
        byte[] content() throws IOException {
            return changed("docProps/app.xml", old -> "0".repeat(130 * 1024 * 1024));
        }
    },
    MANY_ROWS("seratus-ribu.xlsx", "berisi data setelah baris") {
        @Override
        byte[] content() throws IOException {
            StringBuilder rows = new StringBuilder();
            for (int row = 1; row <= 100_000; row++) {
                rows.append("<row r=\"")
                        .append(row)
                        .append("\"><c r=\"A")
                        .append(row)
                        .append("\"><v>1</v></c></row>");
            }
            return changed(
                    "xl/worksheets/sheet1.xml",
                    old -> "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + rows
                            + "</sheetData></worksheet>");
        }
    },
    EMPTY("kosong.xlsx", "kosong (0 byte)") {
        @Override
        byte[] content() {
            return new byte[0];
        }
    },
    TRUNCATED("terpotong.xlsx", "tidak terunggah lengkap") {
        @Override
        byte[] content() {
            byte[] whole = SEED.workbook();
            return Arrays.copyOf(whole, whole.length / 2);
        }
    },
    TOO_LARGE("besar.xlsx", "lebih besar dari 20 MB") {
        @Override
        byte[] content() {
            return new byte[200 * 1024 * 1024];
        }
    },
    PROGRAM("setup.exe.xlsx", "bukan buku kerja Excel") {
        @Override
        byte[] content() {
            return "MZ\u0090\0\3\0\0\0 This program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);
        }
    };

    private static final SeedDocument SEED = new SeedDocument("jakarta-barat-rak-2024");

    private final String file;
    private final String sentence;

    HostileFile(String file, String sentence) {
        this.file = file;
        this.sentence = sentence;
    }

    abstract byte[] content() throws IOException;

    String file() {
        return file;
    }

    /** Words of the sentence that tells what is wrong with it. */
    String sentence() {
        return sentence;
    }

    private static byte[] oldOffice(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** The real workbook with one part of the package changed. */
    static byte[] changed(String name, UnaryOperator<String> change) throws IOException {
        return changed(SEED, name, change);
    }

    static byte[] changed(SeedDocument seed, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream original = new ZipInputStream(new ByteArrayInputStream(seed.workbook()));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = original.getNextEntry(); entry != null; entry = original.getNextEntry()) {
                byte[] part = original.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(name)
                                ? change.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return bytes.toByteArray();
    }
}
