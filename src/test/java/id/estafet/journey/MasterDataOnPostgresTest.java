package id.estafet.journey;

import id.estafet.support.EstafetOnPostgres;

@EstafetOnPostgres
class MasterDataOnPostgresTest extends MasterDataJourney {}
