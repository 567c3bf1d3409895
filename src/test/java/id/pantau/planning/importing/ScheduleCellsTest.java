package id.pantau.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.CellRange;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.planning.Finding;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScheduleCellsTest {

    private final Findings findings = new Findings("Lembar 1");

    @Test
    void ticksAndQuantitiesStandInTheirPeriods() {
        assertThat(read(List.of(), "√", "", "36 Pegawai", "v").marks())
                .containsExactly(
                        new ScheduleMark(1, "√", null, null),
                        new ScheduleMark(3, "36 Pegawai", new BigDecimal("36"), "Pegawai"),
                        new ScheduleMark(4, "v", null, null));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void oneCellOverAllPeriodsSaysHowManyButNotWhich() {
        PlannedSchedule schedule = read(List.of(new CellRange(0, 0, 0, 3)), "√ √ √", "", "", "");

        assertThat(schedule.status()).isEqualTo(ScheduleStatus.COUNT_ONLY);
        assertThat(schedule.count()).isEqualTo(3);
        assertThat(schedule.marks()).isEmpty();
    }

    @Test
    void wordsInAScheduleCellAreKeptAndRemarkedOn() {
        assertThat(read(List.of(), "segera", "", "", "").marks())
                .containsExactly(new ScheduleMark(1, "segera", null, null));
        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(finding.cells()).containsExactly("A1");
        });
    }

    @Test
    void anEmptyScheduleIsOpenNotUnplanned() {
        assertThat(read(List.of(), "", "", "", "").status()).isEqualTo(ScheduleStatus.EMPTY);
    }

    private PlannedSchedule read(List<CellRange> merged, String... texts) {
        List<GridCell> cells = new ArrayList<>();
        for (int column = 0; column < texts.length; column++) {
            cells.add(GridCell.text(0, column, texts[column]));
        }
        SheetGrid sheet = new SheetGrid("Lembar 1", false, cells, merged, null);
        Columns columns = new Columns(0, texts.length - 1, "RENCANA");
        TableHead head = new TableHead(0, 0, 0, texts.length - 1, Map.of(ColumnRole.SCHEDULE, columns));
        return new ScheduleCells(TableRow.of(sheet, head, 0, false), columns, findings).read();
    }
}
