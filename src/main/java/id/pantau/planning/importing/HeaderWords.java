package id.pantau.planning.importing;

import id.pantau.planning.comparing.EditDistance;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words offices write above the columns of their plans; a slip of the pen is read as the word that was meant. */
final class HeaderWords {

    private static final Set<String> KNOWN =
            Set.of(("no nomor urut nr sasaran strategis program kegiatan kinerja indikator utama target satuan"
                            + " tahun tahunan anggaran pagu biaya alokasi dana rupiah rp jumlah total nilai volume besaran output keluaran"
                            + " sub subkegiatan rencana aksi renaksi aktivitas jadwal waktu pelaksanaan pelaksana tingkat pejabat eselon"
                            + " penanggung jawab penanggungjawab keterangan ket unit kerja organisasi pic divisi bagian subbagian triwulan"
                            + " triwulanan bulan bulanan tw dan atau per nama uraian rincian tahapan tujuan misi iku ikk ik satker iksk"
                            + " hasil kuantitas angka pengampu bidang koordinator ukuran perjanjian indikatif juta ribu capaian realisasi"
                            + " periode langkah bukti dukung sumber i ii iii iv v")
                    .split(" "));
    private static final List<Word> LONG = KNOWN.stream()
            .filter(word -> word.length() > 4)
            .sorted()
            .map(Word::of)
            .toList();
    private static final Pattern FIGURE = Pattern.compile("20\\d\\d|\\d");
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 8;

    private record Word(String text, Letters letters) {

        static Word of(String text) {
            return new Word(text, new Letters(text));
        }

        int distance(Word other, int most) {
            return Math.abs(text.length() - other.text.length()) > most || letters.apart(other.letters) > most
                    ? most + 1
                    : new EditDistance(most).between(text, other.text);
        }
    }

    private HeaderWords() {}

    /** The words of a header with slips mended; empty for a text too long to be one. */
    static String of(String text) {
        return mended(text, Words.bare(text));
    }

    /** The same where the bare words of the text are at hand. */
    static String mended(String text, String bare) {
        return text.length() > LONGEST
                        || bare.chars().filter(letter -> letter == ' ').count() >= MOST_WORDS
                ? ""
                : Arrays.stream(bare.split(" ")).map(HeaderWords::mended).collect(Collectors.joining(" "));
    }

    /** Whether the mended words of a header are all known, years and short numbers included. */
    static boolean areKnown(String words) {
        return !words.isEmpty()
                && Arrays.stream(words.split(" "))
                        .allMatch(word ->
                                KNOWN.contains(word) || FIGURE.matcher(word).matches());
    }

    private static String mended(String word) {
        if (KNOWN.contains(word) || word.length() < 5) {
            return word;
        }
        int most = word.length() < 10 ? 1 : 2;
        String nearest = word;
        Word written = Word.of(word);
        for (Word known : LONG) {
            int distance = known.distance(written, most);
            if (distance <= most) {
                nearest = known.text();
                most = distance - 1;
            }
        }
        return nearest;
    }
}
