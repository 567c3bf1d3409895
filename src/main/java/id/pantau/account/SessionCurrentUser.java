package id.pantau.account;

import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person whose request is being served. */
@Component
class SessionCurrentUser implements CurrentUser {

    @Override
    public Optional<Actor> find() {
        return signedIn().map(SignedInUser::actor);
    }

    Optional<SignedInUser> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedInUser.class::isInstance)
                .map(SignedInUser.class::cast);
    }
}
