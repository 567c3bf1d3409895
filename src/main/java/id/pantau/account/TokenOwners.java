package id.pantau.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose token a request carries, and notes when it was used. */
@Component
class TokenOwners {

    private final ApiTokenRepository tokens;
    private final AccountRepository accounts;
    private final AccountUserDetails users;
    private final List<ExtraToken> extras;
    private final Clock clock;

    TokenOwners(
            ApiTokenRepository tokens,
            AccountRepository accounts,
            AccountUserDetails users,
            ObjectProvider<ExtraToken> extras,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.users = users;
        this.extras = extras.stream().toList();
        this.clock = clock;
    }

    /** The owner with the roles held now; empty when the token is unknown or revoked or the account may not sign in. */
    @Transactional
    public Optional<SignedInUser> owner(String token) {
        return stored(token).or(() -> extra(token)).filter(TokenOwners::maySignIn);
    }

    private Optional<SignedInUser> stored(String token) {
        return tokens.findByTokenHashAndRevokedAtIsNull(TokenSecret.hash(token)).map(this::used);
    }

    private SignedInUser used(ApiToken token) {
        SignedInUser owner = accounts.findById(token.accountId())
                .map(account -> users.loadUserByUsername(account.username()))
                .orElseThrow();
        if (maySignIn(owner)) {
            tokens.recordUse(token.id(), clock.instant());
        }
        return owner;
    }

    private Optional<SignedInUser> extra(String token) {
        return extras.stream()
                .flatMap(extra -> extra.usernameOf(token).stream())
                .map(users::loadUserByUsername)
                .findFirst();
    }

    private static boolean maySignIn(SignedInUser user) {
        return user.isEnabled() && !user.passwordExpired();
    }
}
