package id.pantau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class MonthEntryIT {

    private static final String LETTERS = "Persentase Tata Kelola Administrasi Persuratan dan Pengelolaan Arsip.";
    private static final String VOTERS = "Persentase Pemutakhirkan Data Pemilih tepat waktu.";

    @Test
    void aUnitIsAskedForItsOwnRowsOnly(Visitor visitor) {
        TasksPage tasks = tasks(visitor);

        assertThat(tasks.heading()).isEqualTo("Tugas saya, Oktober 2024");
        assertThat(tasks.indicators("Baris subbagian Anda"))
                .hasSize(8)
                .contains(LETTERS)
                .doesNotContain(VOTERS);
        assertThat(tasks.indicators("Milik bersama semua subbagian")).hasSize(3).doesNotContain(VOTERS);
    }

    @Test
    void whatAUnitEntersIsThereAfterAReload(Visitor visitor) {
        TasksPage tasks = tasks(visitor);
        String answer = tasks.row(LETTERS)
                .open("Isi")
                .type("Realisasi s.d. Oktober", "91,5")
                .type("Kemajuan fisik", "85")
                .type("Realisasi anggaran", "12,5 juta")
                .type("Kendala", "Dua surat masuk tanpa nomor agenda.")
                .save();
        assertThat(answer).contains("Tersimpan. 1 dari 11 baris sudah terisi.");

        EntryCard stored = tasks.reload().row(LETTERS).open("Ubah");

        assertThat(stored.value("Realisasi s.d. Oktober")).isEqualTo("91,5");
        assertThat(stored.value("Kemajuan fisik")).isEqualTo("85");
        assertThat(stored.value("Realisasi anggaran")).isEqualTo("Rp12.500.000");
        assertThat(stored.value("Kendala")).isEqualTo("Dua surat masuk tanpa nomor agenda.");
    }

    private static TasksPage tasks(Visitor visitor) {
        visitor.signIn("keuangan").titled("Tugas saya, Oktober 2024");
        return new TasksPage(visitor);
    }
}
