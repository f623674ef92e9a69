/** Process wiring: deployment, process beans, vocabulary types, task forms. */
@org.springframework.modulith.NamedInterface("process")
package id.estafet.platform.process;
