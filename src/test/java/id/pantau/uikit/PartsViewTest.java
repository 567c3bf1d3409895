package id.pantau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@ViewPackages(classes = PartsViewTest.class)
class PartsViewTest extends BrowserlessTest {

    @Test
    void aPageNamesTheTabAfterItself() {
        shown(new PageFrame().title("Tugas saya").subtitle("Subbagian Hukum"));
        roundTrip();

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Tugas saya · Pantau");
        assertThat($(H1.class).single().getText()).isEqualTo("Tugas saya");
    }

    @Test
    void aPageMayChangeItsContentButKeepsItsHeading() {
        PageFrame page = shown(new PageFrame().title("Dasbor").add(new EmptyState(Icons.CHART, "Belum ada data.")));
        page.show(new ErrorNotice("Periode terkunci."));

        assertThat(text(page)).contains("Dasbor", "Periode terkunci.").doesNotContain("Belum ada data.");
    }

    @Test
    void aTableIsOneComponent() {
        TableMarkup markup = new TableMarkup("Rencana aksi");
        markup.row().cell("√");
        HtmlTable table = shown(new HtmlTable(markup));

        assertThat(table.getChildren()).isEmpty();
        assertThat(table.getElement().getProperty("innerHTML")).contains("√");
        assertThat(table.getElement().getAttribute("aria-label")).isEqualTo("Rencana aksi");
        assertThat(table.getElement().getAttribute("tabindex")).isEqualTo("0");
    }

    @Test
    void aPictureHasWordsForThoseWhoCannotSeeIt() {
        SvgPicture picture = shown(new SvgPicture("<svg></svg>", "Kurva S: realisasi 62 % dari rencana 70 %"));

        assertThat(picture.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(picture.getElement().getAttribute("aria-label")).startsWith("Kurva S");
    }

    @Test
    void theEscapeKeyAsksBeforeItLosesWhatWasTyped() {
        TextArea reason = new TextArea("Alasan");
        new FormDialog("Kembalikan isian", "Kembalikan", () -> {}, reason).open();
        Dialog dialog = $(Dialog.class).single();
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
        assertThat(dialog.isOpened()).as("nothing was typed").isFalse();

        dialog.open();
        Element fields = dialog.getChildren().findFirst().orElseThrow().getElement();
        ObjectNode pause = JacksonUtils.createObjectNode();
        pause.put(JsonConstants.EVENT_DATA_PHASE, JsonConstants.EVENT_PHASE_TRAILING);
        fields.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(fields, "input", pause));
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
        assertThat(dialog.isOpened()).isTrue();

        test($(ConfirmDialog.class).single()).confirm();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void anErrorStaysUntilItIsClosed() {
        Notification error = Notices.refused("Periode terkunci.");
        Notification done = Notices.success("uikit.close");

        assertThat(error.getDuration()).isZero();
        assertThat(done.getDuration()).isPositive();
        test(find(Button.class, error).single()).click();
        assertThat(error.isOpened()).isFalse();
    }

    @Test
    void onlyTheConfirmingButtonRunsTheAction() {
        AtomicInteger runs = new AtomicInteger();
        test(asked(runs)).cancel();
        assertThat(runs).hasValue(0);

        test(asked(runs)).confirm();
        assertThat(runs).hasValue(1);
    }

    @Test
    void aDateFieldSpeaksIndonesian() {
        DateField field = shown(new DateField("Batas waktu"));
        field.setValue(LocalDate.of(2024, 10, 8));

        assertThat(field.getI18n().getMonthNames()).contains("Agustus");
        assertThat(field.getI18n().getDateFormats()).first().isEqualTo("d MMMM yyyy");
    }

    private static <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        return component;
    }

    private static ConfirmDialog asked(AtomicInteger runs) {
        ConfirmDialog dialog = Confirmation.ask("Hapus?", "Tidak dapat dikembalikan.", "Hapus", runs::incrementAndGet);
        roundTrip();
        return dialog;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
