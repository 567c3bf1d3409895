package id.pantau.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.account.AccountSetup;
import id.pantau.account.ApiTokenService;
import id.pantau.account.ExtraToken;
import id.pantau.account.NewAccount;
import id.pantau.achievement.Calculator;
import id.pantau.achievement.GoldenTable;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Scale;
import id.pantau.office.OfficeSetup;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AchievementApiTest {

    private static final String ADDRESS = "/api/v1/achievement";
    private static final String FEWER =
            "{\"direction\":\"LOWER_IS_BETTER\",\"target\":\"12 kali\",\"realization\":\"14 kali\"}";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicReference<String> CONFIGURED_FOR = new AtomicReference<>("");

    @LocalServerPort
    private int port;

    @Autowired
    private AccountSetup accounts;

    @Autowired
    private OfficeSetup offices;

    @Autowired
    private ApiTokenService tokens;

    @Autowired
    private JdbcClient database;

    private String username;
    private String token;

    @TestConfiguration
    static class Configured {
        @Bean
        ExtraToken configuredToken() {
            return token -> token.equals("configured") ? Optional.of(CONFIGURED_FOR.get()) : Optional.empty();
        }
    }

    @BeforeEach
    void makeAnAccountWithAToken() {
        username = "perencana-" + UUID.randomUUID().toString().substring(0, 8);
        Set<RoleGrant> grants = Set.of(RoleGrant.of(Role.PLANNER, offices.nationalOffice()));
        accounts.create(new NewAccount(username, "Perencana", grants), "{noop}unused");
        AtomicReference<String> made = new AtomicReference<>("");
        accounts.actAs(username, () -> made.set(tokens.issue("Spreadsheet")));
        token = made.get();
    }

    @Test
    void aQuestionIsAnsweredWithTheSumExplained() throws Exception {
        HttpResponse<String> response = post(token, FEWER);

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = JSON.readTree(response.body());
        assertThat(answer.get("computable").booleanValue()).isTrue();
        assertThat(answer.get("reason").isNull()).isTrue();
        assertThat(answer.get("raw").stringValue()).startsWith("83.3333333333");
        assertThat(answer.get("capped").stringValue()).startsWith("83.3333333333");
        assertThat(answer.get("category").stringValue()).isEqualTo("Tinggi");
        assertThat(answer.get("status").stringValue()).isEqualTo("YELLOW");
        assertThat(answer.get("formula").stringValue()).isEqualTo("COMPLEMENT");
        assertThat(answer.get("explanation").stringValue())
                .contains("(2 × 12 − 14) / 12 × 100 = 83,33 %", "Kategori: Tinggi");
    }

    @Test
    void everyRowOfTheGoldenTableComesOutAsItsSourceSays() throws Exception {
        List<String> differences = new ArrayList<>();
        for (GoldenTable.Row row : GoldenTable.rows()) {
            HttpResponse<String> response = post(token, JSON.writeValueAsString(body(row)));
            if (response.statusCode() != 200) {
                differences.add(row.no() + ": " + response.body());
                continue;
            }
            compare(row, JSON.readTree(response.body()), differences);
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void whatCannotBeReadIsAnsweredWithAReasonAndWhy() throws Exception {
        HttpResponse<String> response = post(token, "{\"target\":\"10 %\",\"realization\":\"1,500.2.3\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = JSON.readTree(response.body());
        assertThat(answer.get("computable").booleanValue()).isFalse();
        assertThat(answer.get("reason").stringValue()).isEqualTo("UNREADABLE");
        assertThat(answer.get("capped").isNull()).isTrue();
        assertThat(answer.get("explanation").stringValue()).contains("Bisa berarti: 150.023.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"target":"1","realization":"1","direction":"SIDEWAYS"} | direction
            {"target":"1","realization":"1","direction":"range"}    | direction
            {"target":"1","realization":"1","formula":"R/T"}        | formula
            {"target":12,"realization":"1"}                         | target
            {"target":"1","realization":["1"]}                      | realization
            {"target":"1"}                                          | realization
            {"target":"1","realization":"1","cap":"-1"}             | cap
            {"target":"1","realization":"1","cap":"1e999999999"}    | cap
            {"target":"1","realization":"1","cap":1e999999999}      | cap
            {"target":"1","realization":"1","cap":true}             | cap
            {"target":"1","realization":"1","formulla":"RATIO"}     | formulla
            """)
    void aWrongFieldIsNamed(String body, String field) throws Exception {
        HttpResponse<String> response = post(token, body);

        JsonNode problem = problem(response, 400);
        assertThat(problem.get("title").stringValue()).isEqualTo("Permintaan tidak dapat dibaca");
        assertThat(problem.get("errors").get(0).get("field").stringValue()).isEqualTo(field);
        assertThat(problem.get("errors").get(0).get("message").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"target\":", "[]", "``", "null", "abc"})
    void aBodyThatIsNoJsonObjectIsRefused(String body) throws Exception {
        JsonNode problem = problem(post(token, body == null ? "" : body), 400);

        assertThat(problem.get("detail").stringValue()).contains("JSON");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        problem(post(token, "{\"target\":\"" + "9".repeat(20_000) + "\",\"realization\":\"1\"}"), 413);
    }

    @Test
    void withoutATokenNobodyIsAnswered() throws Exception {
        HttpResponse<String> response = post(null, FEWER);

        assertThat(problem(response, 401).get("title").stringValue()).isEqualTo("Token diperlukan");
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongTokenIsRefused() throws Exception {
        assertThat(problem(post(token + "x", FEWER), 401).get("detail").stringValue())
                .contains("tidak dikenal");
    }

    @Test
    void aRevokedTokenIsRefused() throws Exception {
        accounts.actAs(username, () -> tokens.revoke(tokens.tokens().getFirst().id()));

        problem(post(token, FEWER), 401);
    }

    @Test
    void theTokenOfAnInactiveAccountIsRefused() throws Exception {
        database.sql("update account set active = false where username = ?")
                .param(username)
                .update();

        problem(post(token, FEWER), 401);
    }

    @Test
    void aConfiguredTokenActsAsItsAccount() throws Exception {
        CONFIGURED_FOR.set(username);

        assertThat(post("configured", FEWER).statusCode()).isEqualTo(200);
        problem(post("configured2", FEWER), 401);
    }

    @Test
    void anUnknownAddressIsAnsweredAsAProblemToo() throws Exception {
        HttpRequest request = request("/api/v1/unknown", token).GET().build();

        assertThat(problem(HTTP.send(request, BodyHandlers.ofString()), 404)
                        .get("title")
                        .stringValue())
                .isEqualTo("Tidak ditemukan");
        problem(HTTP.send(request("/api/v1/unknown", null).GET().build(), BodyHandlers.ofString()), 401);
    }

    private static Map<String, Object> body(GoldenTable.Row row) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("direction", row.direction());
        body.put("formula", row.formula());
        body.put("target", row.target());
        body.put("realization", row.realization());
        body.put("indicator", row.indicator());
        BigDecimal cap = row.cap().percent();
        body.put("cap", cap == null ? "NONE" : cap.toPlainString());
        return body;
    }

    private static void compare(GoldenTable.Row row, JsonNode answer, List<String> differences) {
        Outcome outcome = new Calculator().answer(row.question()).outcome();
        String explanation = outcome.explanation()
                .withCategory(Scale.USUAL.word(outcome).orElse(null))
                .text();
        boolean reached = row.outcome().equals("GRADE_REACHED");
        expect(row, "computable", answer.get("computable").booleanValue(), reached || row.raw() != null, differences);
        expect(row, "category", text(answer, "category"), row.category(), differences);
        expect(row, "status", text(answer, "status"), row.light().name(), differences);
        expect(row, "raw", figure(answer, "raw", row.raw()), reached ? "100" : row.raw(), differences);
        expect(row, "capped", figure(answer, "capped", row.capped()), reached ? "100" : row.capped(), differences);
        String reason = row.outcome().equals("GRADE_MISSED") ? "GRADE_MISSED" : row.reason();
        expect(row, "reason", text(answer, "reason"), reason, differences);
        expect(row, "explained", answer.get("explanation").stringValue().startsWith(explanation), true, differences);
    }

    private static void expect(GoldenTable.Row row, String what, Object actual, Object expected, List<String> found) {
        if (!Objects.equals(actual, expected)) {
            found.add("row " + row.no() + ": " + what + " is " + actual + ", not " + expected);
        }
    }

    /** A published figure counts with as many decimals as it is published with. */
    private static String figure(JsonNode answer, String field, String published) {
        String figure = text(answer, field);
        return figure == null || published == null
                ? figure
                : new BigDecimal(figure)
                        .setScale(new BigDecimal(published).scale(), RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static String text(JsonNode answer, String field) {
        return answer.get(field).isNull() ? null : answer.get(field).stringValue();
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        return problem;
    }

    private HttpResponse<String> post(String bearer, String body) throws Exception {
        HttpRequest request =
                request(ADDRESS, bearer).POST(BodyPublishers.ofString(body)).build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json");
        return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
    }
}
