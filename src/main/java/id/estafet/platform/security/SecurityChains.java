package id.estafet.platform.security;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The doors: engine REST and our API for programs and plug-ins, the webapps behind one login page,
 * receipts, and nothing else. Explicit path matchers throughout: string matchers miss the Jersey
 * servlets.
 */
@Configuration
class SecurityChains {

  private static final RequestMatcher BASIC =
      request -> {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith("Basic ");
      };

  /** Notes and files of the engine's tasks: ours stand in the instrument, under its rights. */
  private static final RequestMatcher ENGINE_NOTES =
      new OrRequestMatcher(
          path("/engine-rest/task/*/comment/**"),
          path("/engine-rest/task/*/attachment/**"),
          path("/engine-rest/engine/*/task/*/comment/**"),
          path("/engine-rest/engine/*/task/*/attachment/**"),
          path("/camunda/api/engine/engine/*/task/*/comment/**"),
          path("/camunda/api/engine/engine/*/task/*/attachment/**"));

  @Bean
  @Order(1)
  SecurityFilterChain engineRest(HttpSecurity http, IdentityService identity, DutyBook dutyBook)
      throws Exception {
    return http.securityMatcher(path("/engine-rest/**"))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(ENGINE_NOTES)
                    .hasRole(Standing.ADMIN)
                    .anyRequest()
                    .authenticated())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .httpBasic(Customizer.withDefaults())
        .addFilterAfter(new EngineIdentity(identity, dutyBook), AuthorizationFilter.class)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain api(
      HttpSecurity http, IdentityService identity, DutyBook dutyBook, ProblemResponses problems)
      throws Exception {
    return http.securityMatcher(new OrRequestMatcher(path("/api/**"), path("/actuator/**")))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(path("/actuator/health/**"))
                    .permitAll()
                    .requestMatchers(path("/actuator/**"))
                    .hasRole(Standing.ADMIN)
                    .anyRequest()
                    .authenticated())
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfCookie())
                    .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                    .ignoringRequestMatchers(BASIC))
        .addFilterAfter(new EagerCsrfCookie(), CsrfFilter.class)
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .exceptionHandling(
            errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .addFilterAfter(new EngineIdentity(identity, dutyBook), AuthorizationFilter.class)
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain webapps(HttpSecurity http) throws Exception {
    return http.securityMatcher(
            new OrRequestMatcher(
                path("/"), path("/error"), path("/login*"), path("/logout"), path("/camunda/**")))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(path("/login*"), path("/error"))
                    .permitAll()
                    .requestMatchers(ENGINE_NOTES, path("/camunda/api/admin/setup/**"))
                    .hasRole(Standing.ADMIN)
                    .anyRequest()
                    .authenticated())
        .formLogin(
            login ->
                login
                    .loginPage("/login")
                    .defaultSuccessUrl(LoginPage.HOME)
                    .failureUrl("/login?error"))
        .logout(
            logout ->
                logout
                    .logoutRequestMatcher(path("/logout"))
                    .logoutSuccessUrl("/login?logout")
                    .deleteCookies("JSESSIONID"))
        .exceptionHandling(
            errors ->
                errors
                    .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path("/camunda/api/**"))
                    .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), AnyRequestMatcher.INSTANCE))
        // The webapps' own API has its own token.
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfCookie())
                    .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                    .ignoringRequestMatchers(path("/camunda/**")))
        .addFilterAfter(new EagerCsrfCookie(), CsrfFilter.class)
        .headers(
            headers ->
                headers
                    .frameOptions(Customizer.withDefaults())
                    .cacheControl(cache -> cache.disable())
                    .addHeaderWriter(new KeptFiles())
                    .contentSecurityPolicy(
                        policy ->
                            policy.policyDirectives(
                                "default-src 'self'; frame-ancestors 'none'; form-action 'self'")))
        .build();
  }

  /** Receipts prove to whoever holds one that a report was filed; everybody else finds nothing. */
  @Bean
  @Order(4)
  SecurityFilterChain receiptsForAll(HttpSecurity http) throws Exception {
    return http.securityMatcher(path("/receipts/**"))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        PathPatternRequestMatcher.withDefaults()
                            .matcher(HttpMethod.GET, "/receipts/*"))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .headers(
            headers ->
                headers
                    .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"))
                    .referrerPolicy(
                        referrer ->
                            referrer.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER))
                    .contentSecurityPolicy(
                        policy ->
                            policy.policyDirectives(
                                "default-src 'none'; style-src 'self'; img-src 'self';"
                                    + " base-uri 'none'; form-action 'none';"
                                    + " frame-ancestors 'none'")))
        .build();
  }

  @Bean
  @Order(5)
  SecurityFilterChain nothingElse(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
        .httpBasic(Customizer.withDefaults())
        .build();
  }

  @Bean
  FilterRegistrationBean<WebappIdentity> webappIdentity(DutyBook dutyBook) {
    FilterRegistrationBean<WebappIdentity> registration =
        new FilterRegistrationBean<>(new WebappIdentity(dutyBook));
    registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*", "/camunda/lib/*");
    registration.setOrder(201);
    return registration;
  }

  /** Outside of Camunda's own filters, which come last. */
  @Bean
  FilterRegistrationBean<NonceOfOneRequest> nonceOfOneRequest() {
    FilterRegistrationBean<NonceOfOneRequest> registration =
        new FilterRegistrationBean<>(new NonceOfOneRequest());
    registration.addUrlPatterns("/camunda/*");
    registration.setOrder(200);
    return registration;
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }

  private static CookieCsrfTokenRepository csrfCookie() {
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieName("ESTAFET-XSRF");
    tokens.setHeaderName("X-ESTAFET-XSRF");
    tokens.setCookiePath("/");
    return tokens;
  }
}
