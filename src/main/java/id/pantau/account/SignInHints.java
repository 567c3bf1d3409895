package id.pantau.account;

import java.util.List;

/** Accounts that the sign-in page shows to everybody: those of the demo mode, never real ones. */
public interface SignInHints {

    List<Hint> hints();

    /**
     * One account to try.
     *
     * @param role what the person behind it does, in words
     */
    record Hint(String username, String password, String role) {}
}
