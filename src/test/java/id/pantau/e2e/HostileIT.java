package id.pantau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.HostileFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What somebody hands in by mistake or on purpose: refused with a sentence, or shown as mere words. */
@InBrowser
class HostileIT {

    private static final String OCTOBER = "2024-10";
    private static final int MEGABYTE = 1024 * 1024;
    private static final String MARKUP = "<script>window.run = 1</script><img src=x onerror='window.run = 2'>";

    @TempDir
    private Path folder;

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedAndThePageGoesOn(Visitor visitor) throws IOException {
        visitor.signIn("hukum");
        EvidencePage page = TasksPage.open(visitor, OCTOBER).evidence(1);

        assertThat(page.upload(pdf("pindaian.pdf", 200)).refused("\"pindaian.pdf\""))
                .contains("lebih besar dari 20 MB", "tautan");
        page.withoutLimitInTheBrowser();
        assertThat(page.upload(pdf("lampiran.pdf", 21)).refused("\"lampiran.pdf\""))
                .contains("lebih besar dari 20 MB");

        page.upload(file("SK Tim.pdf", HostileFiles.pdf("x"))).attached("SK Tim.pdf");
    }

    @Test
    void aProgramIsRefusedWhateverItIsCalledAndANameIsNeverMoreThanAName(Visitor visitor) throws IOException {
        visitor.signIn("parmas");
        EvidencePage page = TasksPage.open(visitor, OCTOBER).evidence(3);

        assertThat(page.upload(file("laporan.pdf", HostileFiles.program())).refused("\"laporan.pdf\""))
                .contains("program komputer");
        assertThat(page.upload(file("kosong.pdf", new byte[0])).refused("\"kosong.pdf\""))
                .contains("0 byte");

        page.upload(file("lap\u202efdp.<img src=x onerror='window.run = 3'>.pdf", HostileFiles.pdf("y")))
                .attached("lapfdp._img src=x onerror='window.run = 3'_.pdf");
        assertThat(page.script("return window.run")).isNull();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** A file that begins like a PDF and takes no room on the disk. */
    private Path pdf(String name, int megabytes) throws IOException {
        Path file = file(name, HostileFiles.pdf(name));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((long) megabytes * MEGABYTE);
        }
        return file;
    }

    @Test
    void aLinkToEvidenceIsWorthNothingToAnybodyElse(Visitor visitor) throws IOException {
        visitor.signIn("keuangan");
        TasksPage tasks = TasksPage.open(visitor, OCTOBER);
        EvidencePage page = tasks.evidence(1);
        String address = page.upload(file("SPJ.pdf", HostileFiles.pdf("z"))).attached("SPJ.pdf");
        assertThat(page.answerTo(address)).isEqualTo(200);

        tasks.endSession();
        assertThat(page.answerTo(address)).as("after signing out").isEqualTo(404);

        visitor.signIn("sdm");
        assertThat(page.answerTo(address)).as("for a colleague").isEqualTo(404);
    }

    @Test
    void whatIsTypedIntoCellsStaysMereWords(Visitor visitor) {
        visitor.signIn("data");
        TasksPage page = TasksPage.open(visitor, OCTOBER);
        page.into(2, "value").type("=1+1", Keys.TAB).says(2, "value", "Susunan angka tidak dikenal");
        assertThat(page.value(2, "value")).isEqualTo("=1+1");

        page.into(2, "supporting_factor").paste("k".repeat(10_000)).type(Keys.TAB);
        page.says(2, "supporting_factor", "paling banyak 4000 karakter");
        assertThat(page.value(2, "supporting_factor")).hasSize(10_000);

        String words = "=HYPERLINK(1) " + MARKUP + " \u202ekanan \u200fke kiri😀 " + "w".repeat(3000);
        page.into(2, "supporting_factor").chord(Keys.CONTROL, "a").paste(words).type(Keys.TAB);
        page.says(2, "supporting_factor", "tersimpan");

        TasksPage again = page.reload();
        assertThat(again.value(2, "supporting_factor")).contains(MARKUP, "=HYPERLINK(1)", "😀", "w".repeat(3000));
        assertThat(again.script("return window.run")).isNull();
        assertThat(again.script("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        again.press(Find.button("Buang")); // what was refused; the browser keeps it for the next visit
    }
}
