package id.pantau.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A personal access token as it is stored: its hash, never itself. */
@Entity
class ApiToken {

    @Id
    @GeneratedValue(generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq")
    private Long id;

    private long accountId;
    private String name;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    private Instant createdAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ApiToken() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    ApiToken(long accountId, String name, String tokenHash, Instant createdAt) {
        this.accountId = accountId;
        this.name = name;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
    }

    Long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    TokenSummary summary() {
        return new TokenSummary(id, name, createdAt, lastUsedAt);
    }
}
