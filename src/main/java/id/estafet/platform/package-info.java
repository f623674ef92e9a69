/** Wiring that every capability needs, knowing none of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package id.estafet.platform;
