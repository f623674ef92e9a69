/** The programme's time: one clock, one zone for deadlines. */
@org.springframework.modulith.NamedInterface("time")
package id.estafet.platform.time;
