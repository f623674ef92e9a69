package id.estafet.journey;

import id.estafet.support.EstafetOnH2;
import org.junit.jupiter.api.Order;

/** Comes first on H2: its schools are those of the demo world, which other tests outlive. */
@EstafetOnH2
@Order(1)
class FullYearOnH2Test extends FullYearJourney {}
