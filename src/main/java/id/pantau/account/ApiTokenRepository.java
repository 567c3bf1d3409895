package id.pantau.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored tokens; each change touches its own column, so that using one never undoes revoking it. */
interface ApiTokenRepository extends Repository<ApiToken, Long> {

    ApiToken save(ApiToken token);

    Optional<ApiToken> findByTokenHashAndRevokedAtIsNull(String tokenHash);

    List<ApiToken> findByAccountIdAndRevokedAtIsNullOrderByCreatedAtDescIdDesc(long accountId);

    @Modifying
    @Query("update ApiToken token set token.lastUsedAt = :at where token.id = :id")
    void recordUse(long id, Instant at);

    @Modifying
    @Query("""
            update ApiToken token set token.revokedAt = :at
            where token.id = :id and token.accountId = :account and token.revokedAt is null""")
    int revoke(long id, long account, Instant at);
}
