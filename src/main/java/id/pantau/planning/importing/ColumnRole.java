package id.pantau.planning.importing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of a plan's table holds, told by the words of its header.
 *
 * <p>The order matters: "Sasaran Program/Kegiatan" is a column of objectives, "Pelaksanaan Kegiatan Triwulan" one of
 * schedules.
 */
enum ColumnRole {
    NUMBER("no|no\\.|nomor"),
    OBJECTIVE(".*sasaran.*"),
    OUTPUT(".*(output|keluaran|target (kegiatan|aksi)).*"),
    TARGET("target.*"),
    INDICATOR(".*indikator.*"),
    BUDGET(".*(pagu|anggaran).*"),
    SCHEDULE("rencana|jadwal.*|.*pelaksanaan.*(triwulan|bulan).*|triwulan|bulan"),
    SUB_ACTIVITY(".*sub ?kegiatan.*"),
    OWNER("pelaksana.*|penanggung ?jawab.*|keterangan|unit kerja"),
    PROGRAM("program"),
    ACTIVITY("(nama )?(kegiatan|aksi)( ?/ ?aksi)?");

    private final Pattern header;

    ColumnRole(String header) {
        this.header = Pattern.compile(header);
    }

    static Optional<ColumnRole> of(String headerText) {
        String folded = Words.folded(headerText);
        return Arrays.stream(values())
                .filter(role -> role.header.matcher(folded).matches())
                .findFirst();
    }
}
