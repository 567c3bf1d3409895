package id.pantau.planning.importing;

import id.pantau.planning.PlanColumn;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of a plan's table holds, told by the words of its header.
 *
 * <p>The order matters: "Sasaran Program/Kegiatan" is a column of objectives, "Pelaksanaan Kegiatan Triwulan" one of
 * schedules.
 */
enum ColumnRole {
    NUMBER("no|nomor|no urut|nomor urut|nr|#", PlanColumn.NUMBER),
    /** Of the target beside it. */
    UNIT("satuan|satuan (target|ukuran|indikator|kinerja|output|volume)", PlanColumn.OTHER),
    OUTPUT(
            "(?!.*(indikator|sasaran|anggaran)).*(output|keluaran).*|target (nama )?(kegiatan|aksi|rencana aksi|sub ?kegiatan).*"
                    + "|volume.*|hasil kegiatan",
            PlanColumn.OUTPUT),
    SCHEDULE(
            "rencana|jadwal.*|triwulan|bulan|tw|periode|waktu.*|target (per )?(triwulan|triwulanan|bulan|bulanan|tw)"
                    + "|.*pelaksanaan.*(triwulan|bulan|tw|waktu).*|rencana (pelaksanaan|waktu|jadwal).*",
            PlanColumn.PERIOD),
    INDICATOR("(?!target).*indikator.*|iku|ikk|ik|iksk", PlanColumn.INDICATOR),
    TARGET("target.*|.*target", PlanColumn.TARGET),
    OBJECTIVE(".*sasaran.*", PlanColumn.OBJECTIVE),
    HEADING("program (dan )?kegiatan|kegiatan (dan )?program|tujuan.*|misi.*", PlanColumn.HEADING),
    BUDGET(
            "(?!sumber|target|realisasi|tahun).*(pagu|anggaran|biaya|alokasi|dana|rupiah).*|rp|jumlah rp",
            PlanColumn.BUDGET),
    SUB_ACTIVITY(
            ".*sub ?(kegiatan|aktivitas).*|rincian (kegiatan|aksi).*|tahapan.*|langkah.*", PlanColumn.SUB_ACTIVITY),
    OWNER(
            "pelaksana.*|.*penanggung ?jawab.*|keterangan|ket|unit.*|satker|satuan kerja.*|pic|sub ?bagian.*|bagian.*|divisi.*"
                    + "|.*pengampu.*|bidang.*|koordinator.*",
            PlanColumn.OWNER),
    PROGRAM("(nama )?program( kerja)?", PlanColumn.PROGRAM),
    ACTIVITY(
            "(nama |uraian |rencana )?(kegiatan|aksi|aktivitas|renaksi).*|rencana aksi.*|program kegiatan",
            PlanColumn.ACTIVITY);

    private static final ColumnRole[] ROLES = values();

    private final Pattern header;
    private final PlanColumn holds;

    ColumnRole(String header, PlanColumn holds) {
        this.header = Pattern.compile(header);
        this.holds = holds;
    }

    PlanColumn holds() {
        return holds;
    }

    /** The role that these mended words of a header name. */
    static Optional<ColumnRole> named(String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (ColumnRole role : ROLES) {
            if (role.header.matcher(words).matches()) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
