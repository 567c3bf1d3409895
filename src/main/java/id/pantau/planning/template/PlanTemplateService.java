package id.pantau.planning.template;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriters;
import id.pantau.document.WrittenFile;
import id.pantau.office.OfficeService;
import id.pantau.office.UnitSummary;
import id.pantau.planning.NewPlan;
import id.pantau.planning.SheetReading;
import id.pantau.planning.importing.PlanWorkbookReader;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Hands out the workbooks that offices fill in and bring back. */
@Service
@PreAuthorize("isAuthenticated()")
public class PlanTemplateService {

    private static final String EXAMPLE = "/demo/jakarta-barat-rak-2024.xlsx";
    private static final int EXAMPLE_OBJECTIVES = 3;
    private static final String ALL = "Semua Sub Bagian";

    private final PlanWorkbookReader reader;
    private final DocumentWriters writers;
    private final OfficeService offices;
    private final CurrentUser currentUser;
    private final Clock clock;

    PlanTemplateService(
            PlanWorkbookReader reader,
            DocumentWriters writers,
            OfficeService offices,
            CurrentUser currentUser,
            Clock clock) {
        this.reader = reader;
        this.writers = writers;
        this.offices = offices;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A workbook to fill in, with the units of the office in its drop-downs.
     *
     * @param owner whose plan it will be, such as "Sekretaris KPU Kota Kupang"
     * @throws NotFoundException unless the person plans for the office
     */
    public WrittenFile file(OfficeId office, FiscalYear year, TemplateKind kind, String owner) {
        if (!currentUser.require().holds(Role.PLANNER, office)) {
            throw new NotFoundException();
        }
        Stream<String> units = offices.units(office, year).stream().map(UnitSummary::name);
        PlanTemplate template = new PlanTemplate(
                kind, year, owner, Stream.concat(units, Stream.of(ALL)).toList());
        return new WrittenFile(
                "templat-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + year + ".xlsx",
                DocumentFormat.XLSX.mediaType(),
                writers.write(template.document(example(kind), clock.instant()), DocumentFormat.XLSX));
    }

    /** Whether a sheet stands in a template beside the one that is filled in. */
    public static boolean isBeside(SheetReading sheet) {
        return List.of(PlanTemplate.EXAMPLE, PlanTemplate.NOTES).contains(sheet.sheet());
    }

    /** The beginning of a real plan: by month of the Sekretaris, else of the commissioners. */
    private NewPlan example(TemplateKind kind) {
        try (InputStream content = Objects.requireNonNull(PlanTemplateService.class.getResourceAsStream(EXAMPLE))) {
            List<SheetReading> sheets = reader.read(content.readAllBytes(), EXAMPLE);
            NewPlan plan = Objects.requireNonNull(sheets.get(kind == TemplateKind.RENCANA_AKSI_QUARTERLY ? 0 : 1)
                    .plan());
            return plan.withObjectives(plan.objectives().subList(0, EXAMPLE_OBJECTIVES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
