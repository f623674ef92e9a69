-- One row a school and school year: opened once, summarised when it has ended.
create table school_pmo_year (
  npsn varchar(8) not null references school (npsn),
  start_year integer not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  submitted integer,
  late integer,
  missed integer,
  primary key (npsn, start_year)
);
create index idx_school_pmo_year_year on school_pmo_year (start_year);
