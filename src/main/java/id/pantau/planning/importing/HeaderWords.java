package id.pantau.planning.importing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    private static final List<String> LONG =
            KNOWN.stream().filter(word -> word.length() > 4).sorted().toList();
    private static final int LONGEST = 90;

    private HeaderWords() {}

    /** The words of a header with slips mended; empty for a text too long to be one. */
    static String of(String text) {
        String bare = Words.bare(text);
        return bare.length() > LONGEST
                ? ""
                : Arrays.stream(bare.split(" ")).map(HeaderWords::mended).collect(Collectors.joining(" "));
    }

    /** Whether a text is made of such words only, years and short numbers included. */
    static boolean only(String text) {
        String words = of(text);
        return !words.isEmpty()
                && Arrays.stream(words.split(" "))
                        .allMatch(word -> KNOWN.contains(word) || word.matches("20\\d\\d|\\d"));
    }

    private static String mended(String word) {
        if (KNOWN.contains(word) || word.length() < 5) {
            return word;
        }
        int most = word.length() < 10 ? 1 : 2;
        return LONG.stream()
                .filter(known -> Math.abs(known.length() - word.length()) <= most)
                .filter(known -> Words.distance(known, word) <= most)
                .min(Comparator.comparingInt(known -> Words.distance(known, word)))
                .orElse(word);
    }
}
