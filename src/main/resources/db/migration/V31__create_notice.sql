create table notice (
  id uuid not null,
  notice_key varchar(200) not null,
  person_id varchar(64) not null,
  kind varchar(50) not null,
  subject varchar(200) not null,
  body varchar(2000) not null,
  link varchar(500),
  created_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint notice_pk primary key (id),
  constraint notice_uk unique (notice_key, person_id)
);

-- A person's newest notices.
create index notice_person_ix on notice (person_id, created_at);
