package id.pantau.account;

import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personal access tokens of the person who asks, with which other programs read Pantau in its name. */
@Service
@PreAuthorize("isAuthenticated()")
public class ApiTokenService {

    /** The longest name of a token, in characters. */
    public static final int LONGEST_NAME = 100;

    private final ApiTokenRepository tokens;
    private final CurrentUser currentUser;
    private final Clock clock;

    ApiTokenService(ApiTokenRepository tokens, CurrentUser currentUser, Clock clock) {
        this.tokens = tokens;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The person's own tokens that are not revoked, newest first. */
    @Transactional(readOnly = true)
    public List<TokenSummary> tokens() {
        return tokens.findByAccountIdAndRevokedAtIsNullOrderByCreatedAtDescIdDesc(own()).stream()
                .map(ApiToken::summary)
                .toList();
    }

    /**
     * Makes a token for the person.
     *
     * @return the token itself, which is kept nowhere and cannot be shown again
     * @throws DomainException when the name is blank or longer than {@link #LONGEST_NAME}
     */
    @Transactional
    public String issue(String name) {
        if (name.isBlank()) {
            throw new DomainException("account.token.name.missing");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw new DomainException("account.token.name.too-long", LONGEST_NAME);
        }
        String token = TokenSecret.random();
        tokens.save(new ApiToken(own(), name.strip(), TokenSecret.hash(token), clock.instant()));
        return token;
    }

    /**
     * Takes a token of the person out of use, for good.
     *
     * @throws NotFoundException when the person has no such token
     */
    @Transactional
    public void revoke(long id) {
        if (tokens.revoke(id, own(), clock.instant()) == 0) {
            throw new NotFoundException();
        }
    }

    private long own() {
        return currentUser.require().id().value();
    }
}
