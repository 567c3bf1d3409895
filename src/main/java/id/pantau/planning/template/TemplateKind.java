package id.pantau.planning.template;

import static id.pantau.planning.template.TemplateColumn.ACTIVITY;
import static id.pantau.planning.template.TemplateColumn.BUDGET;
import static id.pantau.planning.template.TemplateColumn.INDICATOR;
import static id.pantau.planning.template.TemplateColumn.NUMBER;
import static id.pantau.planning.template.TemplateColumn.OBJECTIVE;
import static id.pantau.planning.template.TemplateColumn.OUTPUT;
import static id.pantau.planning.template.TemplateColumn.OWNER;
import static id.pantau.planning.template.TemplateColumn.PROGRAM;
import static id.pantau.planning.template.TemplateColumn.SCHEDULE;
import static id.pantau.planning.template.TemplateColumn.SUB_ACTIVITY;
import static id.pantau.planning.template.TemplateColumn.TARGET;
import static id.pantau.planning.template.TemplateColumn.UNIT;

import id.pantau.planning.ScheduleGrain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents there is a template of. */
public enum TemplateKind {
    RENCANA_AKSI_MONTHLY("RENCANA AKSI KINERJA", "Rencana Aksi", ScheduleGrain.MONTH),
    RENCANA_AKSI_QUARTERLY("RENCANA AKSI KINERJA", "Rencana Aksi", ScheduleGrain.QUARTER),
    PERJANJIAN_KINERJA("PERJANJIAN KINERJA", "Perjanjian Kinerja", null),
    RKT("RENCANA KINERJA TAHUNAN", "RKT", null);

    private final String title;
    private final String sheet;
    private final @Nullable ScheduleGrain grain;

    TemplateKind(String title, String sheet, @Nullable ScheduleGrain grain) {
        this.title = title;
        this.sheet = sheet;
        this.grain = grain;
    }

    String title() {
        return title;
    }

    String sheet() {
        return sheet;
    }

    @Nullable ScheduleGrain grain() {
        return grain;
    }

    /** From the left. */
    List<TemplateColumn> columns() {
        return switch (this) {
            case RENCANA_AKSI_MONTHLY, RENCANA_AKSI_QUARTERLY ->
                List.of(
                        NUMBER,
                        OBJECTIVE,
                        INDICATOR,
                        TARGET,
                        UNIT,
                        PROGRAM,
                        ACTIVITY,
                        OUTPUT,
                        SUB_ACTIVITY,
                        SCHEDULE,
                        BUDGET,
                        OWNER);
            case PERJANJIAN_KINERJA -> List.of(NUMBER, OBJECTIVE, INDICATOR, TARGET, UNIT);
            case RKT -> List.of(NUMBER, OBJECTIVE, INDICATOR, TARGET, UNIT, ACTIVITY);
        };
    }
}
