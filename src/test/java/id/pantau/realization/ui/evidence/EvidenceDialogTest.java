package id.pantau.realization.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import id.pantau.document.HostileFiles;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EvidenceDetails;
import id.pantau.realization.EvidenceService;
import id.pantau.realization.MonthRow;
import id.pantau.realization.RealizationService;
import id.pantau.realization.TaskRow;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class EvidenceDialogTest extends SpringBrowserlessTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private RealizationService realizations;

    private final List<Integer> counts = new ArrayList<>();
    private Imported office;
    private List<TaskRow> rows;

    @BeforeEach
    void signIn() {
        office = jakartaBarat.imported();
        jakartaBarat.signIn(jakartaBarat.reporter(office, JakartaBarat.FINANCE));
        rows = realizations.tasks(OCTOBER).getFirst().rows().stream()
                .filter(row -> !row.shared())
                .toList();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLinkIsAddedAndTheCountIsHandedOn() {
        open(0, true);
        press("Tambah tautan");
        test($(TextField.class).withLabel("Alamat").single()).setValue("https://jdih.kpu.go.id/sk/12");
        press("Tambahkan");

        Anchor link = $(Anchor.class).single();
        assertThat(link.getHref()).isEqualTo("https://jdih.kpu.go.id/sk/12");
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(link.getElement().getAttribute("target")).isEqualTo("_blank");
        assertThat(counts).containsExactly(1);
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndWhatWasTypedStays() {
        open(0, true);
        press("Tambah tautan");
        TextField address = $(TextField.class).withLabel("Alamat").single();
        test(address).setValue("javascript:alert(1)");
        press("Tambahkan");

        assertThat(page()).contains("Tulis alamat lengkap");
        assertThat(address.getValue()).isEqualTo("javascript:alert(1)");
        assertThat(counts).isEmpty();
    }

    @Test
    void wordsAreShownAsWords() {
        open(0, true);
        press("Tambah keterangan");
        test($(TextField.class).withLabel("Judul").single()).setValue("<script>alert(1)</script>");
        test($(TextArea.class).withLabel("Keterangan").single()).setValue("Rak 3");
        press("Tambahkan");

        assertThat(page()).contains("<script>alert(1)</script>", "Rak 3");
        assertThat(evidence.ofRow(row(0)))
                .extracting(EvidenceDetails::title)
                .containsExactly("<script>alert(1)</script>");
    }

    @Test
    void whatWasUsedBeforeIsFoundAndTellsWhereAndIsUsedAgain() {
        attach(0, "SK Tim.pdf");
        attach(0, "Daftar hadir.pdf");
        open(1, true);
        press("Pakai yang sudah ada");
        test($(TextField.class)
                        .withLabel("Cari bukti yang pernah dipakai tahun ini")
                        .single())
                .setValue("tim");

        assertThat(page()).contains("1 dari 2 bukti", "SK Tim.pdf", "Sudah dipakai di Triwulan IV (Oktober), baris ");
        assertThat(page()).doesNotContain("Daftar hadir");
        press("Pakai");
        assertThat(evidence.ofRow(row(1))).extracting(EvidenceDetails::title).containsExactly("SK Tim.pdf");
    }

    @Test
    void whatIsTakenOffCanBeTakenBack() {
        attach(0, "SK Tim.pdf");
        open(0, true);

        test($(Button.class)
                        .withCondition(button -> "Lepas SK Tim.pdf dari baris ini"
                                .equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
        assertThat(evidence.ofRow(row(0))).isEmpty();
        assertThat(page()).contains("\"SK Tim.pdf\" dilepas");
        press("Urungkan");

        assertThat(evidence.ofRow(row(0))).hasSize(1);
        assertThat(counts).containsExactly(0, 1);
    }

    @Test
    void whoMayOnlyReadDownloadsAndChangesNothing() {
        attach(0, "SK Tim.pdf");
        open(0, false);

        assertThat(page()).contains("hanya dapat dilihat dan diunduh", "SK Tim.pdf");
        assertThat($(Upload.class).all()).isEmpty();
        assertThat($(Button.class).all()).extracting(Button::getText).containsExactly("Tutup");
    }

    @Test
    void aFileIsHandedOutAsAnAttachmentThatNoBrowserGuessesAbout() throws Exception {
        attach(0, "SK \"Tim\" <x>.pdf");
        open(0, false);

        MockHttpServletResponse response = download();

        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename=\"SK _Tim_ _x_.pdf\"");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("sandbox");
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getContentAsString()).startsWith("%PDF");
    }

    @Test
    void aLinkToAFileIsWorthNothingToSomebodyElse() throws Exception {
        attach(0, "SK Tim.pdf");
        open(0, false);
        jakartaBarat.signIn(jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES));

        assertThat(download().getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse download() throws Exception {
        Anchor anchor = $(Anchor.class).single();
        VaadinServletService service =
                (VaadinServletService) VaadinSession.getCurrent().getService();
        MockHttpServletResponse response = new MockHttpServletResponse();
        VaadinResponse wrapped = new VaadinServletResponse(response, service);
        ((ElementStreamResource) VaadinSession.getCurrent()
                        .getResourceRegistry()
                        .getResource(URI.create(anchor.getHref()))
                        .orElseThrow())
                .getElementRequestHandler()
                .handleRequest(
                        new VaadinServletRequest(new MockHttpServletRequest(), service),
                        wrapped,
                        VaadinSession.getCurrent(),
                        anchor.getElement());
        return response;
    }

    private void open(int at, boolean editable) {
        new EvidenceDialog(
                        evidence,
                        new EvidenceContext(
                                office.office(),
                                row(at),
                                rows.get(at).indicator().text(),
                                editable,
                                ZoneId.of("Asia/Jakarta")),
                        this::counted)
                .open();
        roundTrip();
    }

    private void counted(EntryDetails entry) {
        counts.add(entry.evidence());
    }

    private void attach(int at, String name) {
        evidence.attachFile(row(at), name, new ByteArrayInputStream(HostileFiles.pdf(name)));
    }

    private MonthRow row(int at) {
        return new MonthRow(rows.get(at).indicator().id(), OCTOBER);
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
