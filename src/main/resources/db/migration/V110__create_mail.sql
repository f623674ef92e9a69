create table mail (
  id uuid not null,
  person_id varchar(64) not null,
  mail_day date not null,
  mail_number integer not null,
  subject varchar(200) not null,
  state varchar(20) not null,
  address varchar(320),
  attempts integer not null,
  next_attempt_at timestamp with time zone,
  last_error varchar(500),
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  constraint mail_pk primary key (id),
  constraint mail_uk unique (person_id, mail_day, mail_number)
);

-- What is due now, and how much waits or has failed.
create index mail_state_ix on mail (state, next_attempt_at);

-- The newest mails, for administrators.
create index mail_newest_ix on mail (created_at);

-- When a notice is to go out; null once it is in a mail, and for what was told before there was mail.
alter table notice add column mail_at timestamp with time zone;
alter table notice add column mail_id uuid;
alter table notice add constraint notice_mail_fk foreign key (mail_id) references mail (id);

create index notice_mail_at_ix on notice (mail_at);
create index notice_mail_ix on notice (mail_id);
