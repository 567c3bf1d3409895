package id.pantau.realization.ui;

import id.pantau.realization.RealizationService;
import id.pantau.realization.WorkflowService;

/** What the sheets of a month ask: the services, the ways to other dialogs, and for whom the browser keeps words. */
record TaskDesk(RealizationService realizations, WorkflowService workflow, TaskDoors doors, GridStart start) {}
