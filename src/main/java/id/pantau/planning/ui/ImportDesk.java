package id.pantau.planning.ui;

import id.pantau.office.OfficeService;
import id.pantau.planning.PlanImportService;
import id.pantau.planning.PlanService;

/** What the import page asks of the application. */
record ImportDesk(PlanImportService imports, PlanService plans, OfficeService offices) {}
