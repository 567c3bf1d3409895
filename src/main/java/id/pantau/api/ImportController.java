package id.pantau.api;

import id.pantau.office.OfficeService;
import id.pantau.planning.PlanImportService;
import id.pantau.planning.SheetReading;
import id.pantau.shared.OfficeId;
import id.pantau.uikit.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Brings the workbook of an office in, as the import page does. */
@RestController
@Tag(name = "imports")
class ImportController {

    private final PlanImportService imports;
    private final OfficeService offices;

    ImportController(PlanImportService imports, OfficeService offices) {
        this.imports = imports;
        this.offices = offices;
    }

    @PostMapping(path = "/api/v1/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Impor buku kerja .xlsx; dryRun=true membaca saja dan tidak menyimpan apa pun",
            description = "Semua rencana dalam berkas disimpan sebagai rancangan, atau tidak satu pun. Temuan dengan "
                    + "severity ERROR mencegah penyimpanan.")
    ResponseEntity<ImportAnswer> bringIn(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String dryRun)
            throws IOException {
        check(file, office, dryRun);
        OfficeId target = new OfficeCodes(offices.readable()).office(String.valueOf(office));
        MultipartFile workbook = Objects.requireNonNull(file);
        List<SheetReading> readings = imports.read(workbook.getBytes(), String.valueOf(workbook.getOriginalFilename()));
        boolean refused = readings.stream().anyMatch(SheetReading::hasErrors);
        boolean store = !Boolean.parseBoolean(dryRun) && !refused;
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ImportAnswer.of(readings, store ? imports.apply(target, readings) : List.of()));
    }

    private static void check(@Nullable MultipartFile file, @Nullable String office, @Nullable String dryRun) {
        List<FieldProblem> problems = new ArrayList<>();
        if (file == null || file.isEmpty()) {
            problems.add(new FieldProblem("file", Texts.text("api.field.file")));
        }
        if (office == null || office.isBlank()) {
            problems.add(new FieldProblem("office", Texts.text("api.field.office")));
        }
        if (dryRun != null && !dryRun.matches("true|false")) {
            problems.add(new FieldProblem("dryRun", Texts.text("api.field.word", "true, false")));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFieldsException(problems);
        }
    }
}
