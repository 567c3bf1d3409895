package id.pantau.account;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.pantau.office.OfficeNames;
import id.pantau.office.OfficeSummary;
import id.pantau.office.UnitLabel;
import id.pantau.shared.Actor;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Finds the accounts a person administers, in the same few statements however many there are. */
@Component
class AccountList {

    private final AccountRepository accounts;
    private final OfficeNames names;

    AccountList(AccountRepository accounts, OfficeNames names) {
        this.accounts = accounts;
        this.names = names;
    }

    int count(AdminScope scope, AccountSearch search) {
        return Math.toIntExact(accounts.countFound(everywhere(scope, search), offices(scope, search), search.like()));
    }

    List<AccountSummary> page(Actor actor, AccountSearch search, int page, int size) {
        AdminScope scope = AdminScope.of(actor);
        List<Long> ids = accounts.found(
                everywhere(scope, search), offices(scope, search), search.like(), PageRequest.of(page, size));
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Account> found = accounts.withGrants(ids).stream().collect(toMap(Account::id, Function.identity()));
        Map<OfficeId, OfficeSummary> offices = names.offices();
        Map<UnitId, UnitLabel> units = names.units(found.values().stream()
                .flatMap(account -> account.grants().stream())
                .map(RoleGrant::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return ids.stream()
                .map(id -> Objects.requireNonNull(found.get(id)))
                .map(account -> summary(account, actor, scope, grant -> held(grant, offices, units)))
                .toList();
    }

    private static boolean everywhere(AdminScope scope, AccountSearch search) {
        return scope.national() && search.office() == null;
    }

    private static Collection<Long> offices(AdminScope scope, AccountSearch search) {
        OfficeId office = search.office();
        if (office == null) {
            return scope.offices().stream().map(OfficeId::value).toList();
        }
        if (!scope.national() && !scope.offices().contains(office)) {
            throw new NotFoundException();
        }
        return List.of(office.value());
    }

    private static AccountSummary summary(
            Account account, Actor actor, AdminScope scope, Function<RoleGrant, HeldRole> held) {
        return new AccountSummary(
                account.actor().id(),
                account.username(),
                account.actor().name(),
                account.active(),
                account.passwordExpired(),
                account.edition(),
                account.grants().stream()
                        .filter(scope::mayGrant)
                        .sorted(comparing(RoleGrant::role))
                        .map(held)
                        .toList(),
                scope.covers(account.grants()),
                account.actor().id().equals(actor.id()));
    }

    private static HeldRole held(RoleGrant grant, Map<OfficeId, OfficeSummary> offices, Map<UnitId, UnitLabel> units) {
        return new HeldRole(
                grant,
                Objects.requireNonNull(offices.get(grant.office())).name(),
                grant.unit() == null ? null : units.get(grant.unit()));
    }
}
