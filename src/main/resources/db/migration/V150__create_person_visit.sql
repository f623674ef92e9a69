-- When a person signed in last, and the time before: what happened in between is news to her.
create table person_visit (
  person_id varchar(64) not null primary key,
  began_at timestamp with time zone not null,
  before_at timestamp with time zone
);
