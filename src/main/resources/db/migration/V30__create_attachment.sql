-- Evidence of a session: either a file (its content lies in the evidence folder) or a link.
create table attachment (
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
  constraint attachment_pk primary key (id),
  -- Sending the same thing twice leaves one row; each constraint ignores the rows of the other sort.
  constraint attachment_file_uk unique (session_key, kind, sha256),
  constraint attachment_link_uk unique (session_key, kind, link)
);
