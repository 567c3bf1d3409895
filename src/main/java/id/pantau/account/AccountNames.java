package id.pantau.account;

import id.pantau.shared.DomainException;

/** What an account may be called. */
final class AccountNames {

    static final int LONGEST_USERNAME = 60;
    static final int LONGEST_NAME = 200;

    private AccountNames() {}

    /** @throws DomainException unless it is letters, digits, points, hyphens, underscores or an at sign */
    static String username(String written) {
        String username = written.strip();
        if (!username.matches("[A-Za-z0-9][A-Za-z0-9._@-]{2," + (LONGEST_USERNAME - 1) + "}")) {
            throw new DomainException("account.username.unusable", LONGEST_USERNAME);
        }
        return username;
    }

    static String name(String written) {
        String name = written.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new DomainException("account.name.unusable", LONGEST_NAME);
        }
        return name;
    }
}
