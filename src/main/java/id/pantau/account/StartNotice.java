package id.pantau.account;

import id.pantau.office.OfficeSetup;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at start where Pantau is, and how one signs in for the first time. */
@Component
class StartNotice {

    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

    private final FirstAdministrator administrator;
    private final OfficeSetup offices;
    private final List<SignInHints> hints;
    private final Environment environment;

    StartNotice(
            FirstAdministrator administrator,
            OfficeSetup offices,
            ObjectProvider<SignInHints> hints,
            Environment environment) {
        this.administrator = administrator;
        this.offices = offices;
        this.hints = hints.stream().toList();
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        Optional<String> code = administrator.ensure(offices.nationalOffice());
        StringBuilder notice = new StringBuilder("\n\n  Pantau: http://localhost:")
                .append(environment.getProperty("local.server.port", "8080"))
                .append('\n');
        hints.stream()
                .flatMap(accounts -> accounts.hints().stream())
                .forEach(hint ->
                        notice.append("    %-14s %s  (%s)%n".formatted(hint.username(), hint.password(), hint.role())));
        code.ifPresent(once -> notice.append(
                "    Akun pertama: %s, kode sekali pakai: %s%n".formatted(FirstAdministrator.USERNAME, once)));
        LOG.info("{}", notice);
    }
}
