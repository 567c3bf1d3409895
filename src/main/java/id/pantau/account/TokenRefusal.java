package id.pantau.account;

import id.pantau.uikit.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import tools.jackson.databind.json.JsonMapper;

/** Answers a program that carries no valid token, as problem+json in Indonesian. */
class TokenRefusal implements AuthenticationEntryPoint {

    private final JsonMapper json;

    TokenRefusal(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean carried = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", Texts.text("account.token.refused.title"));
        problem.put("status", HttpStatus.UNAUTHORIZED.value());
        problem.put("detail", Texts.text(carried ? "account.token.refused.wrong" : "account.token.refused.missing"));
        problem.put("instance", request.getRequestURI());
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
