package id.pantau.account;

import id.pantau.office.UnitGuard;
import id.pantau.office.UnitSummary;
import id.pantau.shared.DomainException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a unit for which somebody holds a role from being removed. */
@Component
class AccountUnitGuard implements UnitGuard {

    private final AccountRepository accounts;

    AccountUnitGuard(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public void requireUnused(UnitSummary unit) {
        List<String> names = accounts.namesInUnit(unit.id().value());
        if (!names.isEmpty()) {
            throw new DomainException("account.unit.in-use", unit.name(), names.size(), names.getFirst());
        }
    }
}
