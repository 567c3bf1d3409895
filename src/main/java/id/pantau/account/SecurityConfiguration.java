package id.pantau.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.pantau.account.ui.LoginView;
import id.pantau.account.ui.SignInFailures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The door: everything is closed but the sign-in page, the page's own static files and the health check. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/styles/**",
        "/fonts/**",
        "/icons/**",
        "/scripts/**",
        "/aura/**",
        "/favicon.ico",
        "/error",
        "/error/**",
        "/actuator/health/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    @Bean
    SecurityFilterChain door(HttpSecurity http, SignInFailures failures, SessionRefresh refresh) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC).permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                // an address that no page has must reach the page that says so
                vaadin -> vaadin.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(failures));
        http.addFilterBefore(new RoleRefreshFilter(refresh), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
