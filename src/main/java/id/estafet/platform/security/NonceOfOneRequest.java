package id.estafet.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a page's scripts with its request. Camunda hands it from the header to the
 * page through the servlet context, which all requests share: any other request in between leaves
 * the page with scripts that its own header forbids, that is, blank.
 */
class NonceOfOneRequest extends OncePerRequestFilter {

  private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ServletContext context = contextOf(request);
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public ServletContext getServletContext() {
            return context;
          }
        },
        response);
  }

  /** The shared context, but for the nonce, which is an attribute of the request. */
  private static ServletContext contextOf(HttpServletRequest request) {
    ServletContext shared = request.getServletContext();
    return (ServletContext)
        Proxy.newProxyInstance(
            ServletContext.class.getClassLoader(),
            new Class<?>[] {ServletContext.class},
            (proxy, method, arguments) -> {
              boolean nonce = arguments != null && arguments[0].equals(NONCE);
              if (nonce && method.getName().equals("setAttribute")) {
                request.setAttribute(NONCE, arguments[1]);
                return null;
              }
              return nonce && method.getName().equals("getAttribute")
                  ? request.getAttribute(NONCE)
                  : called(method, shared, arguments);
            });
  }

  private static Object called(Method method, ServletContext shared, Object... arguments)
      throws Throwable {
    try {
      return method.invoke(shared, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
