package id.estafet.journey;

import id.estafet.support.EstafetOnH2;

@EstafetOnH2
class HomeOnH2Test extends HomeJourney {}
