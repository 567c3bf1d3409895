package id.pantau.demo;

import id.pantau.planning.ActionItemId;
import id.pantau.realization.CellChange;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryFilter;
import id.pantau.realization.EntryPatch;
import id.pantau.realization.EntryRecord;
import id.pantau.realization.EntryRecordService;
import id.pantau.realization.EntryState;
import id.pantau.realization.EvidenceService;
import id.pantau.realization.FieldRemark;
import id.pantau.realization.MonthRow;
import id.pantau.realization.RealizationService;
import id.pantau.realization.WorkflowService;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What did not go straight to the Sekretaris: something refused, sent back, and taken up again. */
@Component
@OnlyInDemoMode
class DemoDetours {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDetours.class);
    private static final String SETTLING = "Persentase penyelesaian pertanggungjawaban";
    private static final String STAFF = "Persentase Pegawai yang Mendapatkan Layanan Administrasi";
    private static final int ALL = 200;

    private final RealizationService realizations;
    private final WorkflowService workflow;
    private final EvidenceService evidence;
    private final EntryRecordService records;

    DemoDetours(
            RealizationService realizations,
            WorkflowService workflow,
            EvidenceService evidence,
            EntryRecordService records) {
        this.realizations = realizations;
        this.workflow = workflow;
        this.evidence = evidence;
        this.records = records;
    }

    /** A unit wants to fill in what it left out, and finds the month closed. */
    void findClosed(YearMonth month) {
        realizations.tasks(month).stream()
                .flatMap(task -> task.rows().stream())
                .filter(row ->
                        !row.shared() && row.entry().isEmpty() && !row.actions().isEmpty())
                .findFirst()
                .ifPresent(row -> {
                    ActionItemId action = row.actions().getFirst().id();
                    CellChange typed = new CellChange(EntryCell.of(EntryField.SPENT, action), "", "Rp 3.150.000");
                    saveInVain(EntryPatch.of(row.indicator().id(), month, typed));
                });
    }

    private void saveInVain(EntryPatch patch) {
        try {
            realizations.save(patch);
        } catch (DomainException closed) {
            LOG.debug("Kept in the history of the demo", closed);
        }
    }

    /** The planner wants one figure mended, and evidence. */
    void sendBack(OfficeId office, YearMonth month) {
        find(office, month, EntryState.SUBMITTED, SETTLING).ifPresent(record -> {
            ActionItemId action = record.row().actions().getFirst().id();
            workflow.giveBack(
                    record.entry().ref(),
                    List.of(
                            new FieldRemark(
                                    EntryCell.of(EntryField.SPENT, action),
                                    "Belum cocok dengan SP2D. Mohon dihitung ulang."),
                            new FieldRemark(
                                    EntryCell.of(EntryField.EVIDENCE),
                                    "Belum ada. Lampirkan SP2D atau tautan ke laporannya.")));
        });
    }

    /** The unit has found what was asked for, and still has to mend the figure. */
    void bringEvidence(OfficeId office, YearMonth month) {
        find(office, month, EntryState.RETURNED, SETTLING).ifPresent(record -> {
            MonthRow row = new MonthRow(record.row().id(), month);
            evidence.attachLink(row, "Laman KPU Kota Jakarta Barat", "https://kota-jakartabarat.kpu.go.id");
            evidence.attachText(
                    row, "Catatan pencocokan", "SP2D bulan ini sedang dicocokkan dengan buku kas pembantu.");
        });
    }

    /** An approved figure has to be looked at once more. */
    void correct(OfficeId office, YearMonth month) {
        find(office, month, EntryState.APPROVED, STAFF)
                .ifPresent(record -> workflow.correct(
                        record.entry().ref(),
                        "Realisasi perlu dicocokkan lagi dengan data kepegawaian sebelum laporan triwulan disusun."));
    }

    private Optional<EntryRecord> find(OfficeId office, YearMonth month, EntryState state, String beginning) {
        EntryFilter filter = new EntryFilter(office, new FiscalYear(month.getYear()), month.getMonth(), state);
        return records.page(filter, 0, ALL).entries().stream()
                .filter(record -> record.row().text().startsWith(beginning))
                .findFirst();
    }
}
