package id.pantau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
class RefusalIT {

    @Test
    void whatDoesNotExistAndWhatIsNotForTheRoleLookAlike(Visitor visitor) {
        visitor.signIn("keuangan");

        for (String address :
                List.of("tidak-ada", "rencana/999999", "rencana/abc", "dasbor", "laporan", "impor-rencana")) {
            Page page = visitor.open(address).titled("Tidak ditemukan");

            assertThat(page.content()).as(address).contains("tidak ditemukan, atau tidak tersedia untuk akun Anda");
        }
    }

    @Test
    void aTextThatCallsItselfAWorkbookIsRefusedWithASentence(Visitor visitor, @TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("rencana.xlsx"), "bukan buku kerja");
        visitor.signIn("perencana").go("Rencana");
        new PlansPage(visitor).click(Find.link("Impor rencana"));
        ImportPage page = new ImportPage(visitor);

        page.upload(text);

        assertThat(page.refusal()).contains("rencana.xlsx", "unggah lagi");
    }
}
