package id.estafet.journey;

import id.estafet.support.EstafetOnH2;

@EstafetOnH2
class RecordingOnH2Test extends RecordingJourney {}
