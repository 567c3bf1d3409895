package id.pantau.document;

import static id.pantau.document.HostileFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.pantau.document.RefusedFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Only what is harmless by its content comes in, whatever its name says. */
class FileDoorTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> welcome() throws IOException {
        return Stream.of(
                arguments("sk.pdf", HostileFiles.pdf("SK"), FileKind.PDF),
                arguments("foto.PNG", text("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), FileKind.PNG),
                arguments("foto.jpeg", text("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0"), FileKind.JPEG),
                arguments("foto.webp", text("RIFF\u0010\0\0\0WEBPVP8 \0\0\0\0"), FileKind.WEBP),
                arguments("surat.docx", word(), FileKind.DOCX),
                arguments("rekap.xlsx", workbook(), FileKind.XLSX),
                arguments("paparan.pptx", slides(), FileKind.PPTX),
                arguments("surat.odt", HostileFiles.openDocument(""), FileKind.ODT),
                arguments("catatan.txt", text("Rapat pleno 8 Oktober"), FileKind.TXT),
                arguments("surel.txt", text("From: sekretaris\nSubject: rapat\n\nisi"), FileKind.TXT),
                arguments("rekap.csv", text("No;Kegiatan\n1;Rapat"), FileKind.CSV));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("welcome")
    void whatPeopleKeepAsEvidenceIsLetIn(String name, byte[] content, FileKind kind) {
        assertThat(look(content, name)).isEqualTo(new ReceivedFile(name, kind));
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                arguments("kosong.pdf", new byte[0], Reason.EMPTY),
                arguments("laporan.pdf", HostileFiles.program(), Reason.PROGRAM),
                arguments(
                        "laporan.pdf",
                        text("\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0003\0>\0"),
                        Reason.PROGRAM),
                arguments("laporan.pdf", text("<!DOCTYPE html><html><script>alert(1)</script>"), Reason.WEB_PAGE),
                arguments("laporan.txt", text("<html><body onload=alert(1)>"), Reason.WEB_PAGE),
                arguments("data.txt", text("<?xml version=\"1.0\"?><a/>"), Reason.WEB_PAGE),
                arguments("foto.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), Reason.DRAWING),
                arguments(
                        "foto.svg",
                        text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        Reason.DRAWING),
                arguments("jalankan.txt", text("#!/bin/sh\nrm -rf /\n"), Reason.SCRIPT),
                arguments("surat.docx", HostileFiles.macroEnabled(), Reason.MACROS),
                arguments("surat.docx", HostileFiles.hiddenMacros(), Reason.MACROS),
                arguments("surat.odt", HostileFiles.openDocument("Basic/Standard/Module1.xml"), Reason.MACROS),
                arguments("surat.odt", HostileFiles.openDocument("META-INF/manifest.xml"), Reason.PASSWORD),
                arguments("surat.doc", oldOffice("WordDocument"), Reason.OLD_OFFICE),
                arguments("surat.docx", oldOffice("EncryptedPackage"), Reason.PASSWORD),
                arguments("berkas.zip", HostileFiles.archive(), Reason.ARCHIVE),
                arguments("berkas.pdf", HostileFiles.archive(), Reason.ARCHIVE),
                arguments("berkas.rar", text("Rar!\u001a\u0007\0"), Reason.ARCHIVE),
                arguments("foto.gif", text("GIF89a\u0001\0\u0001\0"), Reason.OTHER_IMAGE),
                arguments("foto.jpg", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), Reason.OTHER_IMAGE),
                arguments("rapat.mp4", text("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"), Reason.RECORDING),
                arguments("laporan.pdf", new byte[] {0, 1, 2, 3, 4, 5, 6, 7}, Reason.UNKNOWN),
                arguments("foto.pdf", text("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), Reason.OTHER_NAME),
                arguments("skrip.js", text("alert(1)"), Reason.OTHER_NAME),
                arguments("surat.xlsx", HostileFiles.word(), Reason.OTHER_NAME));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void whatItIsNotOrMightDoHarmIsRefused(String name, byte[] content, Reason reason) {
        assertThat(refusal(content, name).reason()).isEqualTo(reason);
        assertThat(refusal(content, name).arguments()).first().isEqualTo(name);
    }

    @Test
    void aPackageThatUnpacksBeyondTheLimitIsRefusedWhileItIsCounted() {
        byte[] bomb = HostileFiles.bomb(20);
        assertThat(bomb).hasSizeLessThan(100_000);

        var refusal = catchThrowableOfType(
                RefusedFileException.class,
                () -> new FileDoor(new PackageLimits(50, 10 * 1024 * 1024)).look(stored(bomb), "bom.docx"));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_INFLATED);
    }

    @Test
    void aDocumentCutOffAnywhereIsRefused() {
        byte[] whole = HostileFiles.word();

        for (int length = 4; length < whole.length - 22; length += 41) {
            assertThat(refusal(Arrays.copyOf(whole, length), "surat.docx").reason())
                    .isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void aFileWithoutAnEndToItsNameIsGivenOne() {
        assertThat(look(HostileFiles.pdf("SK"), "SK penetapan").name()).isEqualTo("SK penetapan.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/x.pdf, x.pdf",
        "C:\\Users\\a\\SK.pdf, SK.pdf",
        "CON.pdf, _CON.pdf",
        "lpt1, _lpt1",
        "'  .. ', berkas",
        "'', berkas",
        "../, berkas",
        "a<b>:c|d?.pdf, a_b__c_d_.pdf",
        "'rapat   pleno .pdf', rapat pleno .pdf",
        "😀 rapat.pdf, 😀 rapat.pdf",
    })
    void aNameIsMadeSafe(String given, String safe) {
        assertThat(FileDoor.safeName(given)).isEqualTo(safe);
    }

    @Test
    void whatNobodySeesIsTakenOutOfAName() {
        assertThat(FileDoor.safeName("laporan\u202efdp.exe\u0000\n\u200b")).isEqualTo("laporanfdp.exe");
    }

    @Test
    void aLongNameKeepsItsEndAndNeverTearsASign() {
        assertThat(FileDoor.safeName("a".repeat(500) + ".pdf")).hasSize(200).endsWith("aa.pdf");
        assertThat(FileDoor.safeName("😀".repeat(300) + ".pdf"))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("😀.pdf");
        assertThat(FileDoor.safeName("a." + "b".repeat(500))).hasSize(200);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonNamesTheFileInBothLanguages(Reason reason) throws IOException {
        for (String bundle : new String[] {"document", "document_en"}) {
            try (var texts = FileDoorTest.class.getResourceAsStream("/texts/" + bundle + ".properties")) {
                String pattern = new PropertyResourceBundle(new InputStreamReader(texts, StandardCharsets.UTF_8))
                        .getString(reason.key());
                assertThat(MessageFormat.format(pattern, "sk.pdf", "PNG", "png"))
                        .contains("sk.pdf")
                        .doesNotContain("{");
            }
        }
    }

    private ReceivedFile look(byte[] content, String name) {
        return new FileDoor().look(stored(content), name);
    }

    private RefusedFileException refusal(byte[] content, String name) {
        var refusal = catchThrowableOfType(RefusedFileException.class, () -> look(content, name));
        assertThat(refusal).as("refusal of " + name).isNotNull();
        return refusal;
    }

    private Path stored(byte[] content) {
        try {
            return Files.write(folder.resolve("received"), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Rekap");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] slides() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow slides = new XMLSlideShow()) {
            slides.createSlide();
            slides.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] oldOffice(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
