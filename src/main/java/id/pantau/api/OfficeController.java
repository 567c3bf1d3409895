package id.pantau.api;

import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The offices the caller may look into, by code. */
@RestController
@Tag(name = "offices")
class OfficeController {

    private final OfficeService offices;

    OfficeController(OfficeService offices) {
        this.offices = offices;
    }

    @GetMapping("/api/v1/offices")
    @Operation(summary = "Satker yang dapat dilihat akun ini, urut kode")
    ResponseEntity<List<OfficeAnswer>> offices(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        Page wanted = Page.of(page, size);
        List<OfficeSummary> readable = offices.readable();
        OfficeCodes codes = new OfficeCodes(readable);
        return wanted.answer(
                wanted.of(readable).stream()
                        .map(office -> OfficeAnswer.of(office, codes))
                        .toList(),
                readable.size());
    }
}
