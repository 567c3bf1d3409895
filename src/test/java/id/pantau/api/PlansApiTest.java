package id.pantau.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.account.ApiTokenService;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(JakartaBarat.class)
class PlansApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private ApiTokenService tokens;

    private Imported imported;
    private String token;

    @BeforeEach
    void importPlans() {
        imported = jakartaBarat.imported();
        token = token(imported.planner());
    }

    private String token(String username) {
        return jakartaBarat.as(username, () -> tokens.issue("Spreadsheet"));
    }

    @Test
    void theOfficesOfTheCallerAreListedByCode() throws Exception {
        JsonNode offices = json(get(token, "offices"));

        assertThat(offices).singleElement().satisfies(office -> {
            assertThat(office.get("name").stringValue()).isEqualTo("KPU Kota Administrasi Jakarta Barat");
            assertThat(office.get("type").stringValue()).isEqualTo("CITY");
            assertThat(office.get("code").stringValue()).startsWith("jb-");
            assertThat(office.get("parent").isNull()).isTrue();
        });
    }

    @Test
    void plansAreListedWithWhatTheyHold() throws Exception {
        JsonNode plans = json(get(token, "plans?year=2024&kind=RENCANA_AKSI&office=" + code()));

        assertThat(texts(plans, "level")).containsExactly("INSTITUTION", "SECRETARIAT");
        JsonNode secretariat = plans.get(1);
        assertThat(secretariat.get("id").longValue())
                .isEqualTo(imported.secretariat().value());
        assertThat(secretariat.get("office").stringValue()).isEqualTo(code());
        assertThat(secretariat.get("year").intValue()).isEqualTo(2024);
        assertThat(secretariat.get("version").intValue()).isEqualTo(1);
        assertThat(secretariat.get("status").stringValue()).isEqualTo("ACTIVE");
        assertThat(secretariat.get("counts").toString())
                .isEqualTo("{\"sections\":0,\"objectives\":24,\"indicators\":32,\"actions\":32,"
                        + "\"scheduleMarks\":349,\"scheduleQuantities\":0}");
        assertThat(secretariat.get("budgetStated").stringValue()).isEqualTo("0");
        assertThat(secretariat.get("budgetTotal").stringValue()).isEqualTo("0");
        assertThat(secretariat.get("openQuestions").intValue()).isEqualTo(6);
    }

    @Test
    void aFilterThatNothingFitsAnswersAnEmptyList() throws Exception {
        assertThat(json(get(token, "plans?year=2023"))).isEmpty();
        assertThat(json(get(token, "plans?kind=RKT"))).isEmpty();
    }

    @Test
    void aListIsPagedAndSaysHowManyThereAreInAll() throws Exception {
        HttpResponse<String> second = get(token, "plans?page=1&size=1");

        assertThat(texts(json(second), "level")).containsExactly("SECRETARIAT");
        assertThat(second.headers().firstValue("X-Total-Count")).contains("2");
        assertThat(json(get(token, "plans?page=2&size=1"))).isEmpty();
    }

    @Test
    void aPlanIsToldAsAWholeTree() throws Exception {
        JsonNode plan = json(get(token, "plans/" + imported.secretariat().value()));

        assertThat(plan.get("place").stringValue()).isEqualTo("Jakarta");
        assertThat(plan.get("date").stringValue()).isEqualTo("2024-01-11");
        assertThat(plan.get("schedule").stringValue()).isEqualTo("MONTH");
        assertThat(plan.get("sections")).isEmpty();
        assertThat(plan.get("objectives")).hasSize(24);
        JsonNode indicator = plan.get("objectives").get(2).get("indicators").get(0);
        assertThat(indicator.get("target").toString())
                .isEqualTo("{\"raw\":\"12 kali\",\"kind\":\"COUNT\",\"value\":\"12\",\"unit\":\"kali\",\"note\":null}");
        assertThat(indicator.get("direction").stringValue()).isEqualTo("HIGHER_IS_BETTER");
        assertThat(indicator.get("rollUp").stringValue()).isEqualTo("SUM");
        JsonNode action = indicator.get("actions").get(0);
        assertThat(action.get("scheduleStatus").stringValue()).isEqualTo("AS_PRINTED");
        assertThat(action.get("schedule")).hasSize(12);
        assertThat(action.get("schedule").get(0).toString())
                .isEqualTo("{\"period\":1,\"raw\":\"√\",\"quantity\":null,\"unit\":null}");
        assertThat(action.get("owners").get(0).stringValue()).startsWith("Sub Bagian Perencanaan");
        JsonNode open = plan.get("objectives")
                .get(0)
                .get("indicators")
                .get(0)
                .get("actions")
                .get(0);
        assertThat(open.get("scheduleStatus").stringValue()).isEqualTo("COUNT_ONLY");
        assertThat(open.get("scheduleCount").intValue()).isEqualTo(9);
        assertThat(open.get("schedule")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "plans?size=201, size",
        "plans?size=0, size",
        "plans?page=-1, page",
        "plans?page=abc, page",
        "offices?size=1e3, size",
        "plans?year=99, year",
        "plans?kind=rkt, kind"
    })
    void aWrongParameterIsNamed(String call, String field) throws Exception {
        HttpResponse<String> refused = get(token, call);

        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode errors = JSON.readTree(refused.body()).get("errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).get("field").stringValue()).isEqualTo(field);
        assertThat(errors.get(0).get("message").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatBelongsToAnotherOfficeLooksLikeNothing(Role role) throws Exception {
        String stranger = token(jakartaBarat.account(role.name(), RoleGrant.of(role, jakartaBarat.office())));

        assertThat(get(stranger, "plans/" + imported.secretariat().value()).statusCode())
                .isEqualTo(404);
        assertThat(get(stranger, "plans?office=" + code()).statusCode()).isEqualTo(404);
        assertThat(json(get(stranger, "plans"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"plans/0", "plans/abc", "plans/99999999999999999999", "plans?office=nowhere"})
    void whatDoesNotExistIsNotFound(String call) throws Exception {
        HttpResponse<String> missing = get(token, call);

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void theCallsAreDescribedForEverybody() throws Exception {
        HttpResponse<String> description = send(null, "/v3/api-docs");

        JsonNode paths = json(description).get("paths");
        assertThat(List.copyOf(paths.propertyNames()))
                .contains(
                        "/api/v1/offices",
                        "/api/v1/plans",
                        "/api/v1/plans/{id}",
                        "/api/v1/achievement",
                        "/api/v1/entries");
        assertThat(send(null, "/swagger-ui/index.html").statusCode()).isEqualTo(200);
        assertThat(send(null, "/api/v1/plans").statusCode()).isEqualTo(401);
    }

    @Test
    void aWorkbookIsReadAndNothingIsStoredOnADryRun() throws Exception {
        JsonNode answer = json(post(token, code(), "true", new SeedDocument("banten-rak-2021").workbook()));

        assertThat(answer.get("applied").booleanValue()).isFalse();
        JsonNode plan = answer.get("plans").get(0);
        assertThat(plan.get("id").isNull()).isTrue();
        assertThat(plan.get("counts").toString())
                .isEqualTo("{\"sections\":0,\"objectives\":29,\"indicators\":38,\"actions\":68,"
                        + "\"scheduleMarks\":0,\"scheduleQuantities\":6}");
        assertThat(plan.get("budgetStated").stringValue()).isEqualTo("3051446000");
        assertThat(answer.get("findings").findValuesAsString("code").stream()
                        .filter("planning.import.schedule-empty"::equals))
                .hasSize(64);
        assertThat(json(get(token, "plans?year=2021"))).isEmpty();
    }

    @Test
    void aWorkbookIsStoredAsDraftsAndOnlyOnce() throws Exception {
        byte[] workbook = new SeedDocument("banten-rak-2021").workbook();
        JsonNode answer = json(post(token, code(), null, workbook));

        assertThat(answer.get("applied").booleanValue()).isTrue();
        JsonNode stored = json(get(token, "plans?year=2021"));
        assertThat(stored).hasSize(1);
        assertThat(stored.get(0).get("id")).isEqualTo(answer.get("plans").get(0).get("id"));
        assertThat(stored.get(0).get("status").stringValue()).isEqualTo("DRAFT");
        assertThat(post(token, code(), null, workbook).statusCode()).isEqualTo(422);
        assertThat(json(get(token, "plans?year=2021"))).hasSize(1);
    }

    @Test
    void whatIsNoWorkbookIsRefusedInASentence() throws Exception {
        HttpResponse<String> refused = post(token, code(), null, "tidak".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(refused.body()).get("detail").stringValue()).contains("rencana.xlsx");
        assertThat(post(token, code(), "maybe", new byte[0]).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThePlannerOfTheOfficeBringsPlansIn(Role role) throws Exception {
        String own = token(jakartaBarat.account(role.name(), RoleGrant.of(role, imported.office())));
        String stranger = token(jakartaBarat.account(role.name(), RoleGrant.of(role, jakartaBarat.office())));
        byte[] workbook = new SeedDocument("banten-rak-2021").workbook();

        assertThat(post(stranger, code(), null, workbook).statusCode()).isEqualTo(404);
        assertThat(post(own, code(), null, workbook).statusCode()).isEqualTo(role == Role.PLANNER ? 200 : 404);
    }

    private HttpResponse<String> post(String bearer, String office, String dryRun, byte[] workbook) throws Exception {
        String boundary = "----pantau";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part(boundary, "name=\"office\"", office));
        if (dryRun != null) {
            body.writeBytes(part(boundary, "name=\"dryRun\"", dryRun));
        }
        body.writeBytes(part(boundary, "name=\"file\"; filename=\"rencana.xlsx\"", ""));
        body.writeBytes(workbook);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/imports"))
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static byte[] part(String boundary, String disposition, String text) {
        String end = text.isEmpty() ? "" : text + "\r\n";
        return ("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + end)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String code() throws Exception {
        return URLEncoder.encode(json(get(token, "offices")).get(0).get("code").stringValue(), StandardCharsets.UTF_8);
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(item -> item.get(field).stringValue())
                .toList();
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> get(String bearer, String call) throws Exception {
        return send(bearer, "/api/v1/" + call);
    }

    private HttpResponse<String> send(String bearer, String address) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return HTTP.send(request.GET().build(), BodyHandlers.ofString());
    }
}
