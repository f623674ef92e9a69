/** Indonesian texts and the errors that a person reads. */
@org.springframework.modulith.NamedInterface("text")
package id.estafet.platform.text;
