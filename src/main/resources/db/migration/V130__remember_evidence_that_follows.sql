alter table pmo_session add column promised_evidence varchar(20);
