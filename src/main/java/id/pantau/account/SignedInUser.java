package id.pantau.account;

import id.pantau.shared.Actor;
import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: who signed in, with the roles held at that moment. */
class SignedInUser implements UserDetails {

    private final transient Actor actor;
    private final String username;
    private final String passwordHash;
    private final boolean active;
    private volatile boolean passwordExpired;

    SignedInUser(Account account) {
        actor = account.actor();
        username = account.username();
        passwordHash = account.passwordHash();
        active = account.active();
        passwordExpired = account.passwordExpired();
    }

    Actor actor() {
        return actor;
    }

    /** Whether this person must choose a new password before anything else. */
    boolean passwordExpired() {
        return passwordExpired;
    }

    void passwordChanged() {
        passwordExpired = false;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor.grants().stream()
                .map(grant -> grant.role().name())
                .distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }
}
