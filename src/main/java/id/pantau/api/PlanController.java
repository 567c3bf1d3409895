package id.pantau.api;

import id.pantau.office.OfficeService;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanTotals;
import id.pantau.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plans of the offices the caller may look into. */
@RestController
@Tag(name = "plans")
class PlanController {

    private static final String NUMBER = "[0-9]{1,18}";

    private final PlanService plans;
    private final OfficeService offices;

    PlanController(PlanService plans, OfficeService offices) {
        this.plans = plans;
        this.offices = offices;
    }

    @GetMapping("/api/v1/plans")
    @Operation(summary = "Rencana, tahun terbaru lebih dulu, lalu menurut satker dan jenis")
    ResponseEntity<List<PlanAnswer>> plans(
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        Page wanted = Page.of(page, size);
        OfficeCodes codes = new OfficeCodes(offices.readable());
        PlanFilter filter = PlanFilter.of(codes.named(office), year, kind);
        List<PlanSummary> found = plans.plans().stream().filter(filter::holds).toList();
        return wanted.answer(answers(wanted.of(found), codes), found.size());
    }

    @GetMapping("/api/v1/plans/{id}")
    @Operation(summary = "Satu rencana seutuhnya, seperti yang ditandatangani")
    ResponseEntity<PlanTreeAnswer> plan(@PathVariable String id) {
        PlanDetails plan = plans.plan(planId(id));
        OfficeCodes codes = new OfficeCodes(offices.readable());
        PlanNames names = new PlanNames(
                plan, offices.units(plan.summary().office(), plan.summary().year()));
        PlanAnswer answer = answers(List.of(plan.summary()), codes).getFirst();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(PlanTreeAnswer.of(
                        answer, plan, plans.parties(plan.summary().id()), names));
    }

    private List<PlanAnswer> answers(List<PlanSummary> wanted, OfficeCodes codes) {
        Map<PlanId, PlanTotals> totals =
                plans.totals(wanted.stream().map(PlanSummary::id).toList());
        return wanted.stream()
                .map(plan -> PlanAnswer.of(plan, Objects.requireNonNull(totals.get(plan.id())), codes))
                .toList();
    }

    private static PlanId planId(String typed) {
        if (!typed.matches(NUMBER)) {
            throw new NotFoundException();
        }
        return new PlanId(Long.parseLong(typed));
    }
}
