package id.pantau.account;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.shared.Actor;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A person's account: how it signs in and which roles it holds. */
@Entity
class Account {

    @Id
    @GeneratedValue(generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
    private Long id;

    /** Counts changes, so that a session knows when its roles are no longer those held. */
    @Version
    private long edition;

    private String username;
    private String name;
    private String passwordHash;
    private boolean active;
    private boolean passwordExpired;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    private Set<AccountGrant> grants = new HashSet<>();

    @SuppressWarnings("NullAway") // filled by JPA
    protected Account() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    Account(String username, String name, String passwordHash, boolean passwordExpired, Instant createdAt) {
        this.username = username;
        this.name = name;
        this.passwordHash = passwordHash;
        this.active = true;
        this.passwordExpired = passwordExpired;
        this.createdAt = createdAt;
    }

    void grant(Set<RoleGrant> roles) {
        grants.addAll(roles.stream().map(AccountGrant::of).collect(toSet()));
    }

    void holdExactly(Set<RoleGrant> roles) {
        Set<AccountGrant> wanted = roles.stream().map(AccountGrant::of).collect(toSet());
        grants.retainAll(wanted);
        grants.addAll(wanted);
    }

    void rename(String wanted) {
        name = wanted;
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        passwordExpired = false;
    }

    /** Puts a one-time password in place of the present one; it must be changed at the next sign-in. */
    void issueOneTimePassword(String newHash) {
        passwordHash = newHash;
        passwordExpired = true;
    }

    Actor actor() {
        return new Actor(
                new UserId(id), name, grants.stream().map(AccountGrant::toGrant).collect(toUnmodifiableSet()));
    }

    Set<RoleGrant> grants() {
        return actor().grants();
    }

    long edition() {
        return edition;
    }

    Long id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean active() {
        return active;
    }

    boolean passwordExpired() {
        return passwordExpired;
    }
}
