package id.pantau.account.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends a failed sign-in back to its page, telling a wrong password from a database that does not answer. */
@Component
public class SignInFailures implements AuthenticationFailureHandler {

    static final String DATABASE_AWAY = "basis-data";

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean databaseAway = failure instanceof InternalAuthenticationServiceException;
        if (databaseAway) {
            LOG.error("Nobody can sign in: accounts cannot be read", failure);
        }
        response.sendRedirect(request.getContextPath() + "/masuk?error" + (databaseAway ? "=" + DATABASE_AWAY : ""));
    }
}
