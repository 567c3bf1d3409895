package id.pantau.planning.ui;

import id.pantau.office.OfficeService;
import id.pantau.planning.PlanImportService;
import id.pantau.planning.PlanRevisionService;
import id.pantau.planning.PlanService;
import id.pantau.planning.template.PlanTemplateService;
import java.time.Clock;

/** What the import page asks of the application. */
record ImportDesk(
        PlanImportService imports,
        PlanService plans,
        PlanRevisionService revisions,
        OfficeService offices,
        PlanTemplateService templates,
        Clock clock) {}
