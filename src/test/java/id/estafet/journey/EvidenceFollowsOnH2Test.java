package id.estafet.journey;

import id.estafet.support.EstafetOnH2;

@EstafetOnH2
class EvidenceFollowsOnH2Test extends EvidenceFollowsJourney {}
