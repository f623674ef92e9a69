-- An uploaded file of master data and what became of it. The content goes once it is applied.
create table import_run (
  id uuid not null,
  kind varchar(20) not null,
  file_name varchar(200) not null,
  sha256 varchar(64) not null,
  content bytea,
  status varchar(20) not null,
  skip_wrong boolean not null,
  line_count integer not null,
  lines_done integer not null,
  lines_new integer not null,
  lines_changed integer not null,
  lines_unchanged integer not null,
  lines_wrong integer not null,
  uploaded_by varchar(64) not null,
  uploaded_at timestamp with time zone not null,
  applied_at timestamp with time zone,
  -- The database's own time: nodes agree on it, and the training clock does not move it.
  alive_at timestamp with time zone not null,
  -- Set while the file is being applied; as it is unique, one file at a time is, on whatever node.
  apply_slot integer,
  constraint import_run_pk primary key (id),
  constraint import_run_apply_uk unique (apply_slot)
);
create index import_run_uploaded_ix on import_run (uploaded_at);
create index import_run_sha256_ix on import_run (sha256);

-- What the lines do, those that change nothing left out; a wrong line has a row for each field.
create table import_line (
  run_id uuid not null,
  position integer not null,
  line integer not null,
  outcome varchar(20) not null,
  field varchar(40),
  why varchar(500),
  constraint import_line_pk primary key (run_id, position),
  constraint import_line_run_fk foreign key (run_id) references import_run (id) on delete cascade
);
