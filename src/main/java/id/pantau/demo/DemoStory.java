package id.pantau.demo;

import id.pantau.achievement.CarriedOut;
import id.pantau.achievement.Direction;
import id.pantau.achievement.Target;
import id.pantau.planning.ActionDetails;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryContent;
import id.pantau.realization.Narrative;
import id.pantau.realization.ObstacleCategory;
import id.pantau.realization.SpendingBasis;
import id.pantau.realization.TaskRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What a unit might enter for one row and month of the demo mode. */
final class DemoStory {

    private static final int MONTHS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is said month after month, as the planner's rules should notice. */
    private static final Trouble ALWAYS = new Trouble(
            ObstacleCategory.STAFF,
            "Pegawai yang menangani terserap ke tahapan Pemilihan.",
            "Menyusun ulang pembagian tugas dan jadwal pelaksanaan.");

    private static final List<Trouble> DELAYS = List.of(
            new Trouble(
                    ObstacleCategory.SCHEDULE,
                    "Pelaksanaan bergeser dari jadwal semula.",
                    "Menyusun jadwal baru bersama pelaksana kegiatan."),
            new Trouble(
                    ObstacleCategory.COORDINATION,
                    "Rapat koordinasi ditunda karena kegiatan tahapan.",
                    "Menjadwalkan kembali rapat pada minggu pertama bulan depan."),
            new Trouble(
                    ObstacleCategory.COORDINATION,
                    "Dokumen pendukung dari pihak lain terlambat diterima.",
                    "Menyurati pihak terkait dan menetapkan tenggat baru."));

    private final TaskRow row;
    private final int month;
    private final Course course;

    private DemoStory(TaskRow row) {
        this.row = row;
        this.month = row.month().getMonthValue();
        this.course = Course.of(row.indicator().id().value());
    }

    /** The entry of the row's month; empty where the unit filled nothing in. */
    static Optional<EntryContent> tell(TaskRow row) {
        DemoStory story = new DemoStory(row);
        return story.course.silentIn(story.month) ? Optional.empty() : Optional.of(story.content());
    }

    private EntryContent content() {
        return new EntryContent(
                value(), row.indicator().actions().stream().map(this::progress).toList(), narrative());
    }

    private String value() {
        return switch (row.indicator().measure().target()) {
            case Target.Percent target -> percent(target.value());
            case Target.Count target -> count(target.value());
            case Target.Grade grade -> month < 6 ? "" : grade.code();
            case Target.Score score -> percent(score.value());
            case Target.Range range -> written(range.lower());
            case Target.Text text -> "n/a";
        };
    }

    private String percent(BigDecimal target) {
        boolean lower = row.indicator().choice().direction() == Direction.LOWER_IS_BETTER;
        int share = lower ? 200 - course.share(month) : course.share(month);
        BigDecimal value = target.multiply(BigDecimal.valueOf(share)).divide(HUNDRED, 1, RoundingMode.HALF_UP);
        return written(lower ? value : value.min(HUNDRED));
    }

    /** The part of a counted target that this month brought: what is reached by now less what was reached before. */
    private String count(BigDecimal target) {
        return written(
                reached(target, month).subtract(reached(target, month - 1)).max(BigDecimal.ZERO));
    }

    private BigDecimal reached(BigDecimal target, int through) {
        if (through == 0) {
            return BigDecimal.ZERO;
        }
        return target.multiply(BigDecimal.valueOf((long) course.share(through) * through))
                .divide(BigDecimal.valueOf(100L * MONTHS), 0, RoundingMode.HALF_UP);
    }

    private static String written(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private ActionProgress progress(ActionDetails action) {
        boolean due = action.schedule().open() || action.schedule().marks(month);
        BigDecimal physical = BigDecimal.valueOf((long) course.share(month) * month)
                .divide(BigDecimal.valueOf(MONTHS), 1, RoundingMode.HALF_UP)
                .min(HUNDRED);
        return new ActionProgress(action.id(), due ? carriedOut() : null, physical, spent(), SpendingBasis.SP2D);
    }

    private CarriedOut carriedOut() {
        if (course.share(month) < 50) {
            return CarriedOut.NO;
        }
        return course.share(month) < 80 ? CarriedOut.PARTLY : CarriedOut.YES;
    }

    private BigDecimal spent() {
        long base = 2_500_000 + 750_000 * (row.indicator().id().value() % 7);
        return BigDecimal.valueOf(base * course.share(month) / 100 / 1000 * 1000);
    }

    private Narrative narrative() {
        if (!course.troubled()) {
            return new Narrative(
                    null, null, month % 3 == 0 ? "Koordinasi antarsubbagian berjalan baik." : null, null, null, null);
        }
        Trouble trouble = course == Course.POOR ? ALWAYS : DELAYS.get(month % DELAYS.size());
        return new Narrative(
                trouble.category(),
                trouble.obstacle(),
                null,
                trouble.followUp(),
                "Kepala Subbagian",
                row.month().plusMonths(1).atDay(15));
    }

    private record Trouble(ObstacleCategory category, String obstacle, String followUp) {}
}
