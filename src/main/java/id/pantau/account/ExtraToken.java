package id.pantau.account;

import java.util.Optional;

/** A token that is configured, not stored: the one of the demo mode. */
public interface ExtraToken {

    /** The user name of the account that a token stands for; empty when it is not this one. */
    Optional<String> usernameOf(String token);
}
