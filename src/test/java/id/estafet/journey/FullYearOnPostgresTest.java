package id.estafet.journey;

import id.estafet.support.EstafetOnPostgres;
import org.junit.jupiter.api.Order;

/** Before the others of its context: it lives the year of the demo schools from its first day. */
@EstafetOnPostgres
@Order(Integer.MAX_VALUE - 1)
class FullYearOnPostgresTest extends FullYearJourney {}
