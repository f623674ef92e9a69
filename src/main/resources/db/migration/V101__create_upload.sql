-- A file that comes in pieces; its bytes lie in the folder of uploads until it is whole.
create table upload (
  id uuid not null,
  session_key varchar(40) not null,
  kind varchar(20) not null,
  file_name varchar(255),
  length bigint not null,
  created_by varchar(64) not null,
  created_at timestamp with time zone not null,
  -- How it ended: the attachment that it became, or why it became none.
  ended_at timestamp with time zone,
  attachment_id uuid,
  problem varchar(500),
  constraint upload_pk primary key (id)
);
create index upload_created_by_ix on upload (created_by, created_at);
