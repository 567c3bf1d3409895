package id.pantau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Each test is somebody else's month, so that none finds what another typed. */
@InBrowser
class MonthEntryIT {

    private static final String OCTOBER = "2024-10";
    private static final String LETTERS = "Persentase Tata Kelola Administrasi Persuratan dan Pengelolaan Arsip.";
    private static final String VOTERS = "Persentase Pemutakhirkan Data Pemilih tepat waktu.";
    private static final int KEYS_IN_TEN_MINUTES = 600;

    @Test
    void aUnitFillsInItsEightRowsByKeyboardAndHandsThemIn(Visitor visitor) {
        visitor.signIn("keuangan").titled("Tugas saya, September 2024");
        TasksPage page = TasksPage.open(visitor, OCTOBER);
        assertThat(page.indicators("Baris subbagian Anda"))
                .hasSize(8)
                .contains(LETTERS)
                .doesNotContain(VOTERS);
        assertThat(page.indicators("Milik bersama semua subbagian")).hasSize(3);

        page.into(1, "value");
        down(page, 8, "97,5", Keys.ENTER);
        down(page, page.fields("carried_out"), "Y", Keys.chord(Keys.SHIFT, Keys.ENTER));
        down(page, page.fields("physical"), "85", Keys.ENTER);
        down(page, page.fields("spent"), "12,5 juta", Keys.chord(Keys.SHIFT, Keys.ENTER));
        page.stored();
        assertThat(page.head(5)).contains("Lengkap, siap diajukan", "tersimpan");
        page.press(Find.button("Ajukan semua yang lengkap (8)"))
                .at("Ajukan 8 baris")
                .type(Keys.ENTER);

        page.see(Find.words("8 baris diajukan."));
        page.see(Find.words("8 dari 11 baris terisi, 8 sudah diajukan"));
        assertThat(page.head(5)).contains("Diajukan");
        assertThat(page.keys()).as("keys, with %d clicks", page.clicks()).isLessThan(KEYS_IN_TEN_MINUTES);
        System.out.printf("Eight rows: %d keys, %d clicks%n", page.keys(), page.clicks());
    }

    /** Fills the column the keyboard is in, and goes on to the right. */
    private static void down(TasksPage page, int fields, String words, CharSequence next) {
        for (int at = 1; at < fields; at++) {
            page.type(words, next);
        }
        page.type(words, Keys.ARROW_RIGHT);
    }

    @Test
    void whatIsLeftIsThereAfterAReloadWithoutHavingBeenSaved(Visitor visitor) {
        visitor.signIn("data");
        TasksPage page = TasksPage.open(visitor, OCTOBER);
        page.into(1, "value").type("11/12").says(1, "value", "Dibaca 11 dari 12 = 91,67");
        page.type(Keys.TAB).says(1, "value", "tersimpan");
        page.into(1, "obstacle")
                .type("Dua surat masuk.")
                .chord(Keys.CONTROL, Keys.ENTER)
                .type("=1+1 <b>tanpa nomor</b>", Keys.TAB)
                .stored();

        TasksPage again = page.reload();

        assertThat(again.value(1, "value")).isEqualTo("11/12");
        assertThat(again.value(1, "obstacle")).isEqualTo("Dua surat masuk.\n=1+1 <b>tanpa nomor</b>");
    }

    @Test
    void aRefusedTextStaysInItsFieldAndEscapeBringsBackWhatIsStored(Visitor visitor) {
        visitor.signIn("hukum");
        TasksPage page = TasksPage.open(visitor, OCTOBER);
        page.into(1, "value").type("80", Keys.TAB).says(1, "value", "tersimpan");

        page.into(1, "value").chord(Keys.CONTROL, "a").type("1.234", Keys.TAB).says(1, "value", "Bisa berarti");
        assertThat(page.value(1, "value")).isEqualTo("1.234");
        page.into(1, "value").type(Keys.ESCAPE);

        assertThat(page.value(1, "value")).isEqualTo("80");
    }

    @Test
    void aBlockFromASpreadsheetSpreadsAndCanBeTakenBack(Visitor visitor) {
        visitor.signIn("parmas");
        TasksPage page = TasksPage.open(visitor, OCTOBER);
        page.into(1, "value").paste("81\tYa\t50\t12,5 juta\n82\tMungkin\t60");

        page.tells("tidak. Periksa sel yang ditandai merah");
        assertThat(page.value(1, "spent")).isEqualTo("Rp12.500.000");
        assertThat(page.value(2, "physical")).isEqualTo("60");
        page.says(2, "carried_out", "Pilih salah satu");
        page.chord(Keys.CONTROL, "z").tells("Tempel dibatalkan").stored();

        assertThat(page.value(1, "spent")).isEmpty();
        assertThat(page.reload().value(1, "value")).isEmpty();
    }

    @Test
    void wordsTypedIntoAnEndedSessionAreOfferedAfterSigningInAgain(Visitor visitor) {
        visitor.signIn("sdm");
        TasksPage page = TasksPage.open(visitor, OCTOBER);
        page.into(1, "obstacle").type("Listrik padam dua hari");
        page.endSession();
        page.type(Keys.TAB).see(By.className("v-system-error"));

        visitor.signIn("data");
        assertThat(TasksPage.open(visitor, OCTOBER).all(By.className("grid-notice")))
                .as("what others typed")
                .isEmpty();
        visitor.signInPage();
        page.endSession();
        visitor.signIn("sdm");
        TasksPage again = TasksPage.open(visitor, OCTOBER).tells("belum terkirim");
        again.press(Find.button("Kembalikan dan simpan")).says(1, "obstacle", "tersimpan");

        assertThat(again.reload().value(1, "obstacle")).isEqualTo("Listrik padam dua hari");
    }

    @Test
    void aCellTellsWhatHappenedToIt(Visitor visitor) {
        visitor.signIn("parmas");
        TasksPage page = TasksPage.open(visitor, OCTOBER);
        page.into(2, "supporting_factor")
                .type("Dukungan pemerintah daerah", Keys.TAB)
                .says(2, "supporting_factor", "tersimpan");

        page.into(2, "supporting_factor").chord(Keys.ALT, "r");

        assertThat(page.see(By.cssSelector(".history-dialog")).getText())
                .contains("Faktor pendukung", "Dukungan pemerintah daerah");
    }

    @Test
    void wordsTypedWithoutAConnectionAreSentWhenItIsBack(Visitor visitor) {
        visitor.signIn("hukum");
        TasksPage page = TasksPage.open(visitor, OCTOBER);
        page.network(false);
        page.into(1, "follow_up").type("Minta tambahan genset", Keys.TAB);
        page.tells("Sambungan terputus");

        page.network(true);
        page.says(1, "follow_up", "tersimpan");

        assertThat(page.reload().value(1, "follow_up")).isEqualTo("Minta tambahan genset");
    }

    @Test
    void ofTwoPeopleInTheSameCellTheSecondIsToldAndDecides(Visitor visitor) {
        visitor.signIn("sdm");
        TasksPage first = TasksPage.open(visitor, OCTOBER);
        int shared = first.indicators("Baris subbagian Anda").size() + 1;
        try (BrowserSession other = BrowserSession.start(Browser.find().orElseThrow())) {
            Visitor colleague = new Visitor(other.driver(), visitor.address(), other.downloads());
            colleague.signIn("parmas");
            TasksPage second = TasksPage.open(colleague, OCTOBER);
            int same = second.indicators("Baris subbagian Anda").size() + 1;

            first.into(shared, "value").type("50", Keys.TAB).says(shared, "value", "tersimpan");
            second.into(same, "value").type("70", Keys.TAB).says(same, "value", "menjadi “50”");
            assertThat(second.value(same, "value")).isEqualTo("70");
            second.press(Find.button("Pakai ketikan saya")).says(same, "value", "tersimpan");
        }
        assertThat(first.reload().value(shared, "value")).isEqualTo("70");
    }
}
