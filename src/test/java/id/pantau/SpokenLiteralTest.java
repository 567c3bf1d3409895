package id.pantau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No words for people stand in Java: whatever a component shows comes from the text bundles. */
class SpokenLiteralTest {

    private static final String WORDS = "\"[^\"]*[\\p{L}]{2}[^\"]*\"";
    private static final String PARTS =
            "Span|Div|Paragraph|H1|H2|H3|H4|H5|H6|Text|Pre|Emphasis|ListItem|NativeLabel|Html"
                    + "|Button|NativeButton|MenuItem|SideNavItem|Tab|Details|Summary|Avatar|Badge|Markdown|Legend"
                    + "|TextField|TextArea|NumberField|IntegerField|BigDecimalField|EmailField|PasswordField|Select|ComboBox"
                    + "|MultiSelectComboBox|DatePicker|DateField|TimePicker|DateTimePicker|Checkbox|CheckboxGroup|RadioButtonGroup"
                    + "|Upload|ErrorNotice|Figure|TableMarkup|ConfirmDialog|Dialog|Card";
    private static final String LATER_ARGUMENT =
            "StatusBadge|EmptyState|ErrorNotice|Figure|SvgPicture|Anchor|RouterLink|Image|Tab";
    private static final String SETTERS =
            "setText|setLabel|setTitle|setPlaceholder|setHelperText|setErrorMessage|setAriaLabel"
                    + "|setHeader|setHeaderTitle|setTooltipText|setConfirmText|setCancelText|setRejectText|setSummaryText|setFooter"
                    + "|title|subtitle|note|hint|cell|heading|spoken|asRequired|withValidator";
    private static final List<Pattern> SPOKEN = List.of(
            Pattern.compile("new (?:" + PARTS + ")(?:<[^>]*>)?\\(\\s*" + WORDS),
            Pattern.compile("new (?:" + LATER_ARGUMENT + ")\\([^;\"]*(?:\"[^\"]*\"\\s*)?,\\s*" + WORDS),
            Pattern.compile("\\.(?:" + SETTERS + ")\\(\\s*" + WORDS),
            Pattern.compile("Notification\\.show\\(\\s*\""),
            Pattern.compile("@PageTitle\\("));
    // a key of a text, as @Menu and the like take it, is not spoken
    private static final Pattern KEY = Pattern.compile("\"[a-z]+(?:\\.[a-z0-9-]+)+\"");

    @Test
    void noComponentIsHandedWordsFromJava() {
        assertThat(Sources.under(Sources.JAVA, SpokenLiteralTest::drawsScreens).stream()
                        .flatMap(file -> spoken(Sources.code(file)).map(words -> file + ": " + words)))
                .isEmpty();
    }

    @Test
    void theGuardSeesWordsWhereverAComponentMightGetThem() {
        assertThat(Stream.of(
                        "new Span(\"Belum diisi\")",
                        "new Button(\n  \"Simpan\", click -> {})",
                        "new Select<String>(\"Tahun\")",
                        "field.setLabel(\"Tahun\")",
                        "new StatusBadge(Tone.SUCCESS, \"Baik\")",
                        "new EmptyState(Icons.CHART, \"Kosong\")",
                        "row.cell(\"Jumlah\")",
                        "Notification.show(\"Tersimpan\")"))
                .allMatch(code -> spoken(code).findAny().isPresent());
        assertThat(Stream.of("new Span(text(\"shell.demo\"))", "row.cell(\"√\")", "new Div()", "setLabel(words)"))
                .allMatch(code -> spoken(code).findAny().isEmpty());
    }

    private static Stream<String> spoken(String code) {
        return SPOKEN.stream()
                .flatMap(pattern -> pattern.matcher(code).results())
                .map(MatchResult::group)
                .filter(match -> !KEY.matcher(match).find());
    }

    private static boolean drawsScreens(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java")
                && (path.contains("/ui/") || path.contains("/uikit/") || path.contains("/shell/"));
    }
}
