package id.pantau.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.account.ApiTokenService;
import id.pantau.achievement.CarriedOut;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.realization.CellChange;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryPatch;
import id.pantau.realization.FieldRemark;
import id.pantau.realization.RealizationService;
import id.pantau.realization.TaskRow;
import id.pantau.realization.WorkflowService;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.YearMonth;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class EntriesApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final EntryCell VALUE = EntryCell.of(EntryField.VALUE);

    @LocalServerPort
    private int port;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private ApiTokenService tokens;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManagerFactory factory;

    private Imported office;
    private String finance;
    private String token;

    @BeforeEach
    void importPlans() {
        office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
        token = token(office.planner());
    }

    @Test
    void anEntryIsToldWithEverythingThatIsKnownOfIt() throws Exception {
        fill(SEPTEMBER, "40%");
        fill(OCTOBER, "97,5");
        save(OCTOBER, EntryCell.of(EntryField.OBSTACLE), "Listrik padam");
        attach(entry(OCTOBER));
        submit();
        jakartaBarat.as(
                office.planner(),
                () -> workflow.giveBack(entry(OCTOBER).ref(), List.of(new FieldRemark(VALUE, "Cek pembilang"))));

        JsonNode entry =
                json(get(token, "entries?year=2024&month=10&office=" + code())).get(0);

        assertThat(entry.get("office").stringValue()).isEqualTo(code());
        assertThat(entry.get("plan").toString())
                .isEqualTo("{\"id\":%d,\"version\":1}"
                        .formatted(office.secretariat().value()));
        assertThat(entry.get("indicator").get("text").stringValue())
                .isEqualTo(row(OCTOBER).indicator().text());
        assertThat(entry.get("state").stringValue()).isEqualTo("RETURNED");
        assertThat(entry.get("counts").booleanValue()).isTrue();
        assertThat(entry.get("value").stringValue()).isEqualTo("97,5");
        assertThat(entry.get("meaning").get("kind").stringValue()).isEqualTo("AMOUNT");
        assertThat(entry.get("meaning").get("amount").stringValue()).isEqualTo("97.5");
        assertThat(entry.get("increments")).hasSize(2);
        assertThat(entry.get("increments").get(0).get("month").intValue()).isEqualTo(9);
        assertThat(entry.get("increments").get(0).get("meaning").get("amount").stringValue())
                .isEqualTo("40");
        assertThat(entry.get("actions").get(0).get("carriedOut").stringValue()).isEqualTo("YES");
        assertThat(entry.get("obstacle").toString()).isEqualTo("{\"category\":null,\"text\":\"Listrik padam\"}");
        assertThat(entry.get("evidence").toString())
                .isEqualTo("[{\"kind\":\"LINK\",\"title\":\"Laporan\",\"fileName\":null,\"size\":null,"
                        + "\"sha256\":null,\"content\":\"https://contoh.id/a\"}]");
        assertThat(entry.get("historyLength").intValue()).isGreaterThanOrEqualTo(5);
        assertThat(entry.get("entered").get("by").stringValue()).isEqualTo(JakartaBarat.FINANCE);
        assertThat(entry.get("submitted").get("by").stringValue()).isEqualTo(JakartaBarat.FINANCE);
        assertThat(entry.get("verified").isNull()).isTrue();
        assertThat(entry.get("remarks").get(0).get("field").stringValue()).isEqualTo("VALUE");
        assertThat(entry.get("remarks").get(0).get("reason").stringValue()).isEqualTo("Cek pembilang");
    }

    @Test
    void ofTheRevisionsOfAnEntryTheApprovedOneCountsUntilTheNextIsApproved() throws Exception {
        fill(OCTOBER, "50");
        submit();
        String secretary = jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office.office()));
        jakartaBarat.as(
                office.planner(), () -> workflow.verify(List.of(entry(OCTOBER).ref())));
        jakartaBarat.as(secretary, () -> workflow.approve(List.of(entry(OCTOBER).ref())));
        jakartaBarat.as(office.planner(), () -> workflow.correct(entry(OCTOBER).ref(), "SP2D terlambat"));
        save(OCTOBER, VALUE, "60");

        JsonNode both = json(get(token, "entries?month=10"));

        assertThat(both).hasSize(2);
        assertThat(both.get(0).get("revision").intValue()).isEqualTo(1);
        assertThat(both.get(0).get("counts").booleanValue()).isTrue();
        assertThat(both.get(0).get("approved").get("by").stringValue()).isEqualTo("sekretaris");
        assertThat(both.get(1).get("value").stringValue()).isEqualTo("60");
        assertThat(both.get(1).get("counts").booleanValue()).isFalse();
        assertThat(both.get(1).get("correction").stringValue()).isEqualTo("SP2D terlambat");
        assertThat(both.get(1)
                        .get("increments")
                        .get(0)
                        .get("meaning")
                        .get("amount")
                        .stringValue())
                .isEqualTo("50");
        assertThat(json(get(token, "entries?status=APPROVED"))).hasSize(1);
        assertThat(json(get(token, "entries?status=DRAFT"))).isEmpty();
    }

    @Test
    void aListIsPagedInAStableOrder() throws Exception {
        fill(OCTOBER, "50");
        fill(SEPTEMBER, "40");

        HttpResponse<String> second = get(token, "entries?page=1&size=1");

        assertThat(second.headers().firstValue("X-Total-Count")).contains("2");
        assertThat(json(second).get(0).get("month").intValue()).isEqualTo(10);
        assertThat(json(get(token, "entries?size=1")).get(0).get("month").intValue())
                .isEqualTo(9);
        assertThat(json(get(token, "entries?page=2&size=1"))).isEmpty();
        assertThat(json(get(token, "entries?year=2023"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aCallerSeesExactlyWhatItsAccountMaySee(Role role) throws Exception {
        fill(OCTOBER, "50");
        String own = token(jakartaBarat.account(role.name(), RoleGrant.of(role, office.office())));
        String stranger = token(jakartaBarat.account(role.name(), RoleGrant.of(role, jakartaBarat.office())));

        assertThat(json(get(own, "entries"))).hasSize(role.readsOffice() ? 1 : 0);
        assertThat(json(get(stranger, "entries"))).isEmpty();
        assertThat(get(stranger, "entries?office=" + code()).statusCode()).isEqualTo(404);
    }

    @Test
    void aReporterSeesTheRowsOfItsUnit() throws Exception {
        fill(OCTOBER, "50");
        String others = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);

        assertThat(json(get(token(finance), "entries"))).hasSize(1);
        assertThat(json(get(token(others), "entries"))).isEmpty();
    }

    @Test
    void whatIsLeftEmptyDoesNotMatter() throws Exception {
        fill(OCTOBER, "50");

        assertThat(json(get(token, "entries?office=&year=&month=&status=&page=&size=")))
                .hasSize(1);
        assertThat(json(get(token, "plans?office=&year=&kind="))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "month=13, month",
        "month=0, month",
        "month=x, month",
        "year=99, year",
        "status=draft, status",
        "size=201, size",
        "page=-1, page"
    })
    void aWrongParameterIsNamed(String query, String field) throws Exception {
        HttpResponse<String> refused = get(token, "entries?" + query);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(refused.body())
                        .get("errors")
                        .get(0)
                        .get("field")
                        .stringValue())
                .isEqualTo(field);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheEntries() throws Exception {
        fill(OCTOBER, "50");
        long one = statements();
        List<TaskRow> rows = rows(OCTOBER);
        for (TaskRow row : rows) {
            if (row.entry().isEmpty()) {
                jakartaBarat.as(
                        finance,
                        () -> realizations.save(EntryPatch.of(
                                row.indicator().id(),
                                OCTOBER,
                                new CellChange(EntryCell.of(EntryField.OBSTACLE), "", "Kendala"))));
            }
        }

        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(24);
        assertThat(json(get(token, "entries"))).hasSize(rows.size());
        assertThat(get(null, "entries").statusCode()).isEqualTo(401);
    }

    private long statements() throws Exception {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        json(get(token, "entries"));
        return statistics.getPrepareStatementCount();
    }

    private void fill(YearMonth month, String value) {
        save(month, VALUE, value);
        row(month)
                .actions()
                .forEach(action ->
                        save(month, EntryCell.of(EntryField.CARRIED_OUT, action.id()), CarriedOut.YES.name()));
    }

    private void save(YearMonth month, EntryCell cell, String typed) {
        TaskRow row = row(month);
        EntryPatch patch = EntryPatch.of(row.indicator().id(), month, new CellChange(cell, row.text(cell), typed));
        jakartaBarat.as(finance, () -> realizations.save(patch));
    }

    private void submit() {
        jakartaBarat.as(
                finance, () -> workflow.submit(OCTOBER, List.of(entry(OCTOBER).ref())));
    }

    private void attach(EntryDetails entry) {
        database.sql("""
                        insert into evidence (id, office_id, fiscal_year, kind, title, content, added_by, added_by_name, added_at)
                        select ?, ?, 2024, 'LINK', 'Laporan', 'https://contoh.id/a', min(id), 'x', now() from account""")
                .params(1_000_000 + entry.id().value(), office.office().value())
                .update();
        database.sql("insert into entry_evidence values (?, ?, 'x', now())")
                .params(entry.id().value(), 1_000_000 + entry.id().value())
                .update();
    }

    private EntryDetails entry(YearMonth month) {
        return row(month).entry().orElseThrow();
    }

    private TaskRow row(YearMonth month) {
        return rows(month).stream().filter(row -> !row.shared()).findFirst().orElseThrow();
    }

    private List<TaskRow> rows(YearMonth month) {
        return jakartaBarat
                .as(finance, () -> realizations.tasks(month))
                .getFirst()
                .rows();
    }

    private String code() throws Exception {
        return json(get(token, "offices")).get(0).get("code").stringValue();
    }

    private String token(String username) {
        return jakartaBarat.as(username, () -> tokens.issue("Spreadsheet"));
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> get(String bearer, String call) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + call));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return HTTP.send(request.GET().build(), BodyHandlers.ofString());
    }
}
