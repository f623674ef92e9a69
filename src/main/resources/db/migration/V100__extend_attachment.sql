-- What is kept of a photo may differ from what was sent: the same photo sent twice is known by what was sent.
alter table attachment add column received_sha256 varchar(64);
update attachment set received_sha256 = sha256;
-- Whether a small picture lies beside the content.
alter table attachment add column previewable boolean default false not null;

-- Evidence that somebody took away: the file is gone, who did it stays.
create table deleted_attachment (
  id uuid not null,
  session_key varchar(40) not null,
  npsn varchar(8) not null,
  kind varchar(20) not null,
  file_name varchar(150),
  content_type varchar(60),
  file_size bigint,
  sha256 varchar(64),
  link varchar(500),
  description varchar(300),
  uploaded_by varchar(64) not null,
  uploaded_at timestamp with time zone not null,
  deleted_by varchar(64) not null,
  deleted_at timestamp with time zone not null,
  constraint deleted_attachment_pk primary key (id)
);
create index deleted_attachment_session_ix on deleted_attachment (session_key);
