package id.pantau.account;

import id.pantau.shared.Actor;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.Texts;
import id.pantau.uikit.UserCaption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: who signed in, with the roles held at that moment. */
class SignedInUser implements UserDetails, UserCaption {

    private final transient Actor actor;
    private final String username;
    private final boolean active;
    private final String officeName;
    private final long edition;
    private volatile String passwordHash;
    private volatile boolean passwordExpired;

    SignedInUser(Account account, List<String> officeNames) {
        officeName = String.join(", ", officeNames);
        actor = account.actor();
        username = account.username();
        passwordHash = account.passwordHash();
        active = account.active();
        edition = account.edition();
        passwordExpired = account.passwordExpired();
    }

    Actor actor() {
        return actor;
    }

    /** Whether this person must choose a new password before anything else. */
    boolean passwordExpired() {
        return passwordExpired;
    }

    /** Keeps the session in step with a password its own person has chosen. */
    void passwordChanged(String newHash) {
        passwordHash = newHash;
        passwordExpired = false;
    }

    /** Which of the account's changes the signed-in person has seen. */
    long edition() {
        return edition;
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

    @Override
    public String displayName() {
        return actor.name();
    }

    @Override
    public String officeName() {
        return officeName;
    }

    @Override
    public String roleNames() {
        return actor.grants().stream()
                .map(RoleGrant::role)
                .distinct()
                .sorted()
                .map(role -> Texts.text("account.role." + role))
                .collect(Collectors.joining(", "));
    }
}
