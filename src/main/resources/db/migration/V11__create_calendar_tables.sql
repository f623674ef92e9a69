create table school_year (
  start_year integer not null primary key,
  opened_by varchar(64) not null,
  opened_at timestamp with time zone not null
);

create table deadline_exception (
  start_year integer not null,
  session_number integer not null,
  place varchar(16) not null,
  deadline date not null,
  reason varchar(500) not null,
  granted_by varchar(64) not null,
  granted_at timestamp with time zone not null,
  primary key (start_year, session_number, place)
);
