package id.pantau.planning.importing;

import java.util.regex.Pattern;

/** The kinds of lines that stand around a table, told by their words. */
final class Lines {

    static final Pattern DOCUMENT = Pattern.compile(
            "RENCANA AKSI( KINERJA)?|RENAKSI|PER?JANJIAN KINERJA|PENETAPAN KINERJA|RENCANA K(INERJA|ERJA) TAHUNAN|\\bRKT\\b"
                    + "|RENCANA KINERJA(?= TAHUN)",
            Pattern.CASE_INSENSITIVE);

    static final Pattern PLACE_AND_DATE = Pattern.compile(
            "(?<place>\\p{L}[\\p{L} .'-]{1,40}),\\s*(?:tanggal\\s*)?(?<date>\\d{1,2}\\s*[ -]\\s*(?:\\p{L}+|\\d{1,2})\\s*[ -]\\s*\\d{4}"
                    + "|[ .…_]*\\s*\\p{L}+\\s+\\d{4}|)",
            Pattern.CASE_INSENSITIVE);

    static final Pattern PARTY_LABEL = Pattern.compile(
            "(pihak (ke ?)?(pertama|kesatu|kedua|1|2|i|ii)|pertama|kedua)\\s*[,.:;]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGNING = Pattern.compile(
            "(mengetahui|menyetujui|disetujui|dibuat oleh|plt|plh|pt|ketua|sekretaris|kepala|kabag|kasubbag|kuasa pengguna|pejabat pembuat"
                    + "|komisi pemilihan umum|kpu|a\\.?n)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTACT = Pattern.compile(
            "(alamat|jalan|jln|jl|telp|telepon|tlp|fax|faks|faksimile|email|e-mail|website|laman|kode pos|kecamatan|kelurahan)\\b.*"
                    + "|.*\\b(telp|email|e-mail|kode pos)\\b.*|.*@.*|.*\\b\\d{5}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OFFICE = Pattern.compile(
            "((sekretariat )?(komisi pemilihan umum|kpu)|provinsi|kabupaten|kota|republik indonesia)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[a-z]{4}.*[a-z]{4}.*[.,;]\\s*");

    private static final int LONGEST_TITLE = 120;

    private Lines() {}

    static boolean isDocument(String text) {
        return text.length() <= LONGEST_TITLE
                && text.indexOf(':') < 0
                && DOCUMENT.matcher(Words.tidy(text)).find()
                && !SENTENCE.matcher(text).matches();
    }

    static boolean isContact(String text) {
        return CONTACT.matcher(Words.tidy(text)).matches();
    }

    static boolean isLetterhead(String text) {
        return isContact(text) || OFFICE.matcher(Words.tidy(text)).matches();
    }

    /** Whether a line may be the first of a signature block. */
    static boolean isSigning(String text) {
        if (text.length() > LONGEST_TITLE) {
            return false;
        }
        String line = Words.tidy(text);
        return isDateLine(line)
                || PARTY_LABEL.matcher(line).matches()
                || line.length() <= LONGEST_TITLE && SIGNING.matcher(line).matches();
    }

    static boolean isDateLine(String text) {
        return text.indexOf(',') > 0 && PLACE_AND_DATE.matcher(Words.tidy(text)).matches();
    }
}
