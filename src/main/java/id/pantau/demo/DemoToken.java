package id.pantau.demo;

import id.pantau.account.ExtraToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The token of the demo planner, when one is configured. */
@Component
@OnlyInDemoMode
class DemoToken implements ExtraToken {

    private final String configured;

    DemoToken(@Value("${pantau.demo.api-token:}") String configured) {
        this.configured = configured.strip();
    }

    @Override
    public Optional<String> usernameOf(String token) {
        return !configured.isEmpty() && MessageDigest.isEqual(bytes(configured), bytes(token))
                ? Optional.of(DemoAccounts.PLANNER.username())
                : Optional.empty();
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
