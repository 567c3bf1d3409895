package id.pantau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.pantau.document.UnreadableWorkbookException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that is no readable workbook is refused, with the reason that is true of it. */
class RefusedFileTest {

    private static final ReadingLimits SMALL = new ReadingLimits(20_000, 100_000, 2, 10, 50);

    static Stream<Arguments> filesByTheirBeginning() {
        return Stream.of(
                arguments("%PDF-1.7 ...", Reason.PDF),
                arguments("No;Sasaran;Target", Reason.TEXT),
                arguments("BMI pegawai", Reason.TEXT),
                arguments("\u00ff\u00feN\0o\0", Reason.TEXT),
                arguments("<html><table><tr><td>RKT", Reason.WEB_PAGE),
                arguments("\u00ef\u00bb\u00bf\r\n<?xml version=\"1.0\"?><Workbook/>", Reason.WEB_PAGE),
                arguments("GIF89a\u0001\0", Reason.IMAGE),
                arguments("\u0089PNG\r\n\u001a\n", Reason.IMAGE),
                arguments("\u00ff\u00d8\u00ff\u00e0\0", Reason.IMAGE),
                arguments("Rar!\u001a\u0007", Reason.ARCHIVE),
                arguments("\0\u0001\u0002", Reason.UNKNOWN),
                arguments("PK\u0003\u0004 and then nothing", Reason.DAMAGED));
    }

    @ParameterizedTest
    @MethodSource("filesByTheirBeginning")
    void aFileIsKnownByItsFirstBytesAndNotByItsName(String content, Reason reason) {
        assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(reason);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"Workbook, OLD_EXCEL", "Book, OLD_EXCEL", "WordDocument, WORD", "Lain, UNKNOWN"})
    void anOldOfficeFileIsRefusedByWhatItHolds(String stream, Reason reason) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            assertThat(refusal(bytes(files))).isEqualTo(reason);
        }
    }

    @Test
    void aWorkbookWithAPasswordIsRefusedAsSuch() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (OPCPackage content = OPCPackage.open(new ByteArrayInputStream(workbook(1, 1)));
                    var encrypted = encryptor.getDataStream(files)) {
                content.save(encrypted);
            }
            assertThat(refusal(bytes(files))).isEqualTo(Reason.PASSWORD);
        }
    }

    @Test
    void aWorkbookCutOffAnywhereIsRefusedAsDamaged() throws IOException {
        byte[] whole = workbook(3, 3);

        for (int length = 4; length < whole.length - 22; length += 97) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo(Reason.DAMAGED);
        }
    }

    @Property(tries = 200)
    void aFlippedByteEitherReadsOrIsRefusedWithAReason(@ForAll @IntRange(max = 100_000) int at, @ForAll byte value)
            throws IOException {
        byte[] content = workbook(3, 3);
        content[at % content.length] = value;

        try {
            assertThat(new WorkbookReader().read(content, "rusak.xlsx").sheets())
                    .isNotNull();
        } catch (UnreadableWorkbookException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    @Test
    void aWorkbookWithMacrosIsRefused() throws IOException {
        assertThat(refusal(changed(workbook(1, 1), Map.of("xl/vbaProject.bin", old -> "x"))))
                .isEqualTo(Reason.MACROS);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, WORD",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, PRESENTATION",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, BINARY_EXCEL",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml, MACROS",
        "text/plain, ARCHIVE",
    })
    void aPackageOfAnotherKindIsRefusedByTheTypeItDeclares(String type, Reason reason) throws IOException {
        byte[] other = changed(workbook(1, 1), Map.of("[Content_Types].xml", old -> "<Types>" + type + "</Types>"));

        assertThat(refusal(other)).isEqualTo(reason);
    }

    @Test
    void anOpenDocumentIsRefused() throws IOException {
        assertThat(refusal(zip(Map.of("mimetype", "application/x", "content.xml", "<a/>"))))
                .isEqualTo(Reason.OPEN_DOCUMENT);
    }

    @Test
    void aWorkbookInStrictFormatIsRefusedWithTheWayOut() throws IOException {
        byte[] strict = changed(
                workbook(1, 1),
                Map.of(
                        "xl/workbook.xml",
                        old -> old.replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")));

        assertThat(refusal(strict)).isEqualTo(Reason.STRICT_EXCEL);
    }

    @Test
    void aWorkbookWithoutSheetsIsRefused() throws IOException {
        byte[] none = changed(
                workbook(1, 1), Map.of("xl/workbook.xml", old -> old.replaceAll("<sheets>.*</sheets>", "<sheets/>")));

        assertThat(refusal(none)).isEqualTo(Reason.NO_SHEETS);
    }

    @Test
    void aWorkbookOfWhichOneSheetIsUnreadableIsRefusedAsAWhole() throws IOException {
        byte[] torn = changed(
                workbook(2, 2), Map.of("xl/_rels/workbook.xml.rels", old -> old.replace("sheet2.xml", "sheet9.xml")));

        assertThat(refusal(torn)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void anXmlEntityBombIsNeverExpanded() throws IOException {
        byte[] bomb = changed(
                workbook(1, 1),
                Map.of(
                        "xl/worksheets/sheet1.xml",
                        old -> "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaa\">"
                                + "<!ENTITY b \"&a;&a;\">]><worksheet><sheetData>&b;</sheetData></worksheet>"));

        assertThat(refusal(bomb)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aWorkbookBeyondALimitIsRefusedAndTheLimitIsTold() throws IOException {
        assertThat(refusal(new byte[20_001], SMALL).arguments()).containsExactly("uji.xlsx", 1);
        assertThat(refusal(workbook(1, 11), SMALL).arguments()).containsExactly("uji.xlsx", "Lembar 0", 10);
        assertThat(refusal(workbook(1, 60), SMALL).reason()).isEqualTo(Reason.TOO_MANY_CELLS);
        assertThat(refusal(workbook(3, 1), SMALL).reason()).isEqualTo(Reason.TOO_MANY_SHEETS);
        byte[] inflating = changed(workbook(1, 1), Map.of("xl/media/a.bin", old -> "0".repeat(200_000)));
        assertThat(refusal(inflating, SMALL).reason()).isEqualTo(Reason.TOO_INFLATED);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsSaidInBothLanguages(Reason reason) throws IOException {
        for (String bundle : new String[] {"document", "document_en"}) {
            String said = MessageFormat.format(texts(bundle).getString(reason.key()), "rkt.xlsx", "RKT", 20_000);
            assertThat(said).contains("rkt.xlsx").doesNotContain("{");
        }
    }

    private static ResourceBundle texts(String bundle) throws IOException {
        try (InputStream stream = RefusedFileTest.class.getResourceAsStream("/texts/" + bundle + ".properties")) {
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
    }

    private static Reason refusal(byte[] content) {
        return refusal(content, ReadingLimits.standard()).reason();
    }

    private static UnreadableWorkbookException refusal(byte[] content, ReadingLimits limits) {
        var refusal = catchThrowableOfType(
                UnreadableWorkbookException.class, () -> new WorkbookReader(limits).read(content, "uji.xlsx"));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.messageKey()).startsWith("document.unreadable.").isLowerCase();
        return refusal;
    }

    private static byte[] workbook(int sheets, int rows) throws IOException {
        try (XSSFWorkbook made = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int sheet = 0; sheet < sheets; sheet++) {
                var lines = made.createSheet(String.format(Locale.ROOT, "Lembar %d", sheet));
                for (int row = 0; row < rows; row++) {
                    lines.createRow(row).createCell(0).setCellValue("baris " + row);
                }
            }
            made.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.writeFilesystem(bytes);
        return bytes.toByteArray();
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

    /** The same package with some parts changed, or added where there was none. */
    private static byte[] changed(byte[] original, Map<String, UnaryOperator<String>> changes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        changes.forEach((name, change) -> parts.put(name, change.apply(parts.getOrDefault(name, ""))));
        return zip(parts);
    }
}
