package id.pantau.planning.comparing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.planning.comparing.WordDifference.Piece;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        WordDifference difference = WordDifference.of("Laporan Keuangan tepat waktu", "Laporan Kinerja tepat waktu");

        assertThat(difference.older())
                .containsExactly(
                        new Piece("Laporan ", false), new Piece("Keuangan ", true), new Piece("tepat waktu", false));
        assertThat(difference.newer())
                .containsExactly(
                        new Piece("Laporan ", false), new Piece("Kinerja ", true), new Piece("tepat waktu", false));
    }

    @Test
    void aWordAddedAtTheEndLeavesTheLastOneUnmarked() {
        assertThat(WordDifference.of("12 kali", "12 kali setahun").newer())
                .containsExactly(new Piece("12 kali ", false), new Piece("setahun", true));
    }

    @Test
    void wordsThatMeanTheSameAreNotMarked() {
        assertThat(WordDifference.of(
                                "Data, pemilih  baru",
                                "data Pemilih lama",
                                word -> word.toLowerCase().replaceAll("\\W", ""))
                        .older())
                .containsExactly(new Piece("Data, pemilih  ", false), new Piece("baru", true));
    }

    @Property(tries = 300)
    void bothTextsAreReadBackFromTheirPieces(
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') String other) {
        String older = one.replace('a', ' ').strip();
        String newer = other.replace('a', ' ').strip();
        WordDifference difference = WordDifference.of(older, newer);

        assertThat(whole(difference.older())).isEqualTo(older);
        assertThat(whole(difference.newer())).isEqualTo(newer);
        assertThat(same(difference.older())).isEqualTo(same(difference.newer()));
    }

    private static String whole(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(joining());
    }

    private static String same(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.changed())
                .map(Piece::text)
                .collect(joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
