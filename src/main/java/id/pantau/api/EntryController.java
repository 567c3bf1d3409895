package id.pantau.api;

import id.pantau.office.OfficeService;
import id.pantau.realization.EntryFilter;
import id.pantau.realization.EntryRecordService;
import id.pantau.realization.EntryRecords;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The entries of the months, as far as the caller may read them. */
@RestController
@Tag(name = "entries")
class EntryController {

    private final EntryRecordService entries;
    private final OfficeService offices;

    EntryController(EntryRecordService entries, OfficeService offices) {
        this.entries = entries;
        this.offices = offices;
    }

    @GetMapping("/api/v1/entries")
    @Operation(
            summary = "Isian bulanan beserta keadaannya, urut tahun, bulan, rencana, indikator, lalu revisi",
            description = """
                    Setiap revisi satu butir; jumlahkan hanya yang `counts`-nya true, karena hanya itu yang dihitung. \
                    `increments` berisi nilai yang dihitung dari Januari sampai bulan itu; `rollUp` menyatakan cara bulan \
                    menjadi tahun. Pelapor hanya melihat baris unitnya.""")
    ResponseEntity<List<EntryAnswer>> entries(
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        Page wanted = Page.of(page, size);
        OfficeCodes codes = new OfficeCodes(offices.readable());
        EntryFilter filter = EntryQuery.of(codes.named(office), year, month, status);
        EntryRecords found = entries.page(filter, wanted.number(), wanted.size());
        return wanted.answer(
                found.entries().stream()
                        .map(record -> EntryAnswer.of(record, codes))
                        .toList(),
                Math.toIntExact(found.total()));
    }
}
