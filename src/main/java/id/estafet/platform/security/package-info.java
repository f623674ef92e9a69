/** Who is signed in, and which doors are open. */
@org.springframework.modulith.NamedInterface("security")
package id.estafet.platform.security;
