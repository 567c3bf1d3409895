package id.pantau.account;

import id.pantau.office.OfficeNames;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account somebody wants to sign in with. */
@Component
class AccountUserDetails implements UserDetailsService {

    private final AccountRepository accounts;

    private final OfficeNames offices;

    AccountUserDetails(AccountRepository accounts, OfficeNames offices) {
        this.accounts = accounts;
        this.offices = offices;
    }

    @Override
    public SignedInUser loadUserByUsername(String username) {
        return accounts.findByUsername(username.strip())
                .map(account ->
                        new SignedInUser(account, offices.of(account.actor().offices())))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
