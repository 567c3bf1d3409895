package id.pantau.planning.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.planning.cascade.WordDifference.Piece;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void onlyTheWordsThatDifferStandOut() {
        WordDifference difference = WordDifference.between(
                "Persentase KPU Prov dan KPU Kabupaten/Kota", "Persentase KPU Provinsi dan KPU Kabupaten/Kota");

        assertThat(difference.one())
                .containsExactly(
                        new Piece("Persentase KPU", false),
                        new Piece("Prov", true),
                        new Piece("dan KPU Kabupaten/Kota", false));
        assertThat(difference.other()).contains(new Piece("Provinsi", true)).hasSize(3);
    }

    @Test
    void capitalsAndPunctuationDoNotStandOut() {
        assertThat(WordDifference.between("Data pemilih, tepat waktu", "data  Pemilih tepat waktu.")
                        .one())
                .containsExactly(new Piece("Data pemilih, tepat waktu", false));
    }

    @Test
    void aMissingWordStandsOutWhereItIs() {
        WordDifference difference = WordDifference.between("kode etik dan kode perilaku", "kode etik dan perilaku");

        assertThat(difference.one())
                .containsExactly(
                        new Piece("kode etik dan", false), new Piece("kode", true), new Piece("perilaku", false));
        assertThat(difference.other()).containsExactly(new Piece("kode etik dan perilaku", false));
    }
}
