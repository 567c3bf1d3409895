package id.pantau.document.xlsx;

import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.CellValue.Tone;
import id.pantau.document.DataTable;
import id.pantau.document.Emphasis;
import id.pantau.document.HeaderCell;
import id.pantau.document.Heading;
import id.pantau.document.KeyValues;
import id.pantau.document.OfficeDocument;
import id.pantau.document.PageSetup;
import id.pantau.document.Paragraph;
import id.pantau.document.Picture;
import id.pantau.document.Section;
import id.pantau.document.SignatureBlock;
import id.pantau.document.Signatures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A triwulan monitoring report as an office signs it, with wording of the seed documents. */
final class SampleReport {

    static final Instant CREATED = Instant.parse("2024-10-07T02:30:00Z");
    static final int COLUMNS = 21;

    private static final List<Integer> WIDTHS =
            List.of(9, 30, 34, 15, 14, 14, 14, 14, 16, 34, 6, 6, 6, 6, 16, 24, 24, 14, 34, 34, 22);

    private SampleReport() {}

    static OfficeDocument document() {
        Section report = new Section(
                "TW III 2024",
                PageSetup.of(PageSetup.Paper.F4, PageSetup.Orientation.LANDSCAPE)
                        .withFooter("Laporan Monitoring Rencana Aksi Triwulan III 2024 – KPU Kota Kupang"),
                List.of(
                        Heading.of(
                                "LAPORAN MONITORING RENCANA AKSI",
                                "KOMISI PEMILIHAN UMUM KOTA KUPANG",
                                "TRIWULAN III TAHUN 2024"),
                        identity(),
                        table(),
                        Paragraph.of("Capaian dihitung terhadap target sampai dengan triwulan berjalan."),
                        signatures()));
        Section charts = new Section(
                "Grafik",
                PageSetup.of(PageSetup.Paper.A4, PageSetup.Orientation.PORTRAIT),
                List.of(
                        Heading.of("CAPAIAN PER SASARAN"),
                        new Picture(chart(), "Capaian tiga sasaran: 104, 92 dan 40 persen", 160, 80),
                        Paragraph.of("Sasaran ketiga belum dijadwalkan.")));
        return new OfficeDocument(
                "Laporan Monitoring Triwulan III 2024", "KPU Kota Kupang", CREATED, List.of(report, charts));
    }

    private static KeyValues identity() {
        return new KeyValues(List.of(
                new KeyValues.Entry("Nama Unit Organisasi", "Sekretariat KPU Kota Kupang"),
                new KeyValues.Entry("Tahun Anggaran", "2024"),
                new KeyValues.Entry("Keadaan data", "30 September 2024")));
    }

    static DataTable table() {
        return new DataTable(WIDTHS, head(), true, body());
    }

    private static List<List<HeaderCell>> head() {
        return List.of(
                List.of(
                        HeaderCell.tall("NO", 3),
                        HeaderCell.tall("SASARAN", 3),
                        HeaderCell.tall("INDIKATOR KINERJA", 3),
                        HeaderCell.wide("KINERJA", 6),
                        HeaderCell.wide("RENCANA AKSI", 6),
                        HeaderCell.wide("ANGGARAN", 3),
                        HeaderCell.tall("KENDALA", 3),
                        HeaderCell.tall("RENCANA TINDAK LANJUT", 3),
                        HeaderCell.tall("PENANGGUNG JAWAB", 3)),
                List.of(
                        HeaderCell.tall("SATUAN", 2),
                        HeaderCell.wide("TARGET", 2),
                        HeaderCell.tall("REALISASI", 2),
                        HeaderCell.tall("CAPAIAN", 2),
                        HeaderCell.tall("KATEGORI", 2),
                        HeaderCell.tall("KEGIATAN", 2),
                        HeaderCell.wide("JADWAL", 4),
                        HeaderCell.tall("PELAKSANAAN", 2),
                        HeaderCell.tall("PAGU", 2),
                        HeaderCell.tall("REALISASI", 2),
                        HeaderCell.tall("SERAPAN", 2)),
                List.of(
                        HeaderCell.of("TAHUN"),
                        HeaderCell.of("S.D. TW III"),
                        HeaderCell.of("I"),
                        HeaderCell.of("II"),
                        HeaderCell.of("III"),
                        HeaderCell.of("IV")));
    }

    private static List<BodyRow> body() {
        List<BodyRow> rows = new ArrayList<>();
        for (int goal = 1; goal <= 4; goal++) {
            rows.add(BodyRow.group(
                    "Tujuan " + goal + ": Mewujudkan penyelenggaraan Pemilu yang berintegritas", COLUMNS));
            rows.addAll(objective(goal));
        }
        rows.add(BodyRow.subtotal(
                BodyCell.text("Jumlah").wide(15).aligned(Alignment.CENTER),
                BodyCell.money(new BigDecimal("30508381000")),
                BodyCell.money(new BigDecimal("21355866700")),
                BodyCell.percent(new BigDecimal("70")),
                BodyCell.empty().wide(3)));
        return rows;
    }

    private static List<BodyRow> objective(int number) {
        List<BodyCell> first = new ArrayList<>(List.of(
                BodyCell.text(number + ".").tall(3).aligned(Alignment.CENTER),
                BodyCell.text("Terwujudnya perencanaan, pemantauan dan evaluasi yang akuntabel dan tepat waktu")
                        .tall(3),
                BodyCell.text("Persentase laporan monitoring dan evaluasi yang akuntabel dan tepat waktu")
                        .tall(2)));
        first.addAll(figures("104.25", "Sangat Baik", Tone.GOOD, 2));
        first.addAll(action("Melakukan monitoring dan evaluasi terhadap pelaksanaan kegiatan dan anggaran", 2));
        List<BodyCell> second = action("Menyusun laporan triwulan", 1);
        List<BodyCell> third = new ArrayList<>(
                List.of(BodyCell.text("Jumlah revisi yang dilakukan terhadap rencana kerja yang telah ditetapkan")));
        third.addAll(figures("57.5", "Cukup", Tone.WARNING, 1));
        third.addAll(action("-Melakukan pencermatan anggaran\n=dan revisi bila diperlukan", 1));
        return List.of(row(first), row(second), row(third));
    }

    private static BodyRow row(List<BodyCell> cells) {
        return new BodyRow(cells, BodyRow.Kind.DETAIL);
    }

    private static List<BodyCell> figures(String achieved, String category, Tone tone, int rows) {
        return List.of(
                BodyCell.text("persen").tall(rows).aligned(Alignment.CENTER),
                BodyCell.percent(new BigDecimal("100")).tall(rows),
                BodyCell.percent(new BigDecimal("75")).tall(rows),
                BodyCell.number(new BigDecimal("8435.5"), 2).tall(rows),
                BodyCell.percent(new BigDecimal(achieved)).tall(rows),
                BodyCell.status(category, tone).tall(rows));
    }

    private static List<BodyCell> action(String action, int rows) {
        BodyCell tick = BodyCell.text("√").aligned(Alignment.CENTER);
        List<BodyCell> cells = new ArrayList<>(List.of(
                BodyCell.text(action),
                tick,
                tick,
                tick,
                BodyCell.empty(),
                BodyCell.text("dilaksanakan").aligned(Alignment.CENTER)));
        if (rows == 2 || action.startsWith("-")) {
            cells.addAll(List.of(
                    BodyCell.money(new BigDecimal("3050838100")).tall(rows),
                    BodyCell.money(new BigDecimal("2135586670")).tall(rows),
                    BodyCell.percent(new BigDecimal("70")).tall(rows)));
        }
        cells.addAll(List.of(
                BodyCell.text("Data dukung dari Sub Bagian terlambat diterima karena tahapan Pemilihan serentak"),
                BodyCell.text("Menetapkan batas waktu pengumpulan data paling lambat tanggal 5 setiap bulan"),
                BodyCell.text("Subbag Perencanaan, Data dan Informasi").emphasized(Emphasis.ITALIC)));
        return cells;
    }

    private static Signatures signatures() {
        return Signatures.of(
                new SignatureBlock("", List.of("Mengetahui,", "Ketua KPU Kota Kupang,"), "NAMA KETUA", null),
                new SignatureBlock(
                        "Kupang, 7 Oktober 2024",
                        List.of("KOMISI PEMILIHAN UMUM KOTA KUPANG", "Sekretaris,"),
                        "NAMA SEKRETARIS",
                        "00000000 000000 0 000"));
    }

    static byte[] chart() {
        BufferedImage image = new BufferedImage(640, 320, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 640, 320);
        graphics.setColor(new Color(0x35, 0x6a, 0xa8));
        graphics.fillRect(40, 20, 120, 300);
        graphics.fillRect(240, 60, 120, 260);
        graphics.fillRect(440, 200, 120, 120);
        graphics.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
