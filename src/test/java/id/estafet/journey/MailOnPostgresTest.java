package id.estafet.journey;

import id.estafet.support.EstafetOnPostgres;

@EstafetOnPostgres
class MailOnPostgresTest extends MailJourney {}
