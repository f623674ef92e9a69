create table follow_up (
  id uuid primary key,
  version integer not null,
  npsn varchar(16) not null,
  cycle_key varchar(24) not null,
  agreed_in varchar(24) not null,
  agreed_at timestamp with time zone not null,
  agreed_by varchar(64) not null,
  position integer not null,
  subtopic_code varchar(8) not null,
  solution_ref integer,
  goal varchar(1000) not null,
  activity varchar(2000) not null,
  success_indicator varchar(1000) not null,
  indicator_unit varchar(60),
  baseline numeric(15, 2),
  target_value numeric(15, 2),
  start_date date not null,
  end_date date not null,
  latest_end date not null,
  resources varchar(1000),
  addition_reason varchar(1000),
  status varchar(20) not null,
  progress_percent integer,
  progress_note varchar(2000),
  origin_id uuid references follow_up (id),
  successor_id uuid references follow_up (id),
  cycle_closed boolean not null
);

create index follow_up_by_school on follow_up (npsn, agreed_at);
create index follow_up_by_cycle on follow_up (cycle_key);
create index follow_up_by_session on follow_up (agreed_in);

create table follow_up_person (
  follow_up_id uuid not null references follow_up (id),
  position integer not null,
  name varchar(150) not null,
  role_in_action varchar(150) not null,
  primary key (follow_up_id, position)
);

create table follow_up_party (
  follow_up_id uuid not null references follow_up (id),
  position integer not null,
  name varchar(1000) not null,
  primary key (follow_up_id, position)
);

create table follow_up_change (
  id uuid primary key,
  follow_up_id uuid not null references follow_up (id),
  old_status varchar(20) not null,
  new_status varchar(20) not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(64) not null,
  session_key varchar(24),
  reason varchar(2000)
);

create index follow_up_change_by_follow_up on follow_up_change (follow_up_id, changed_at);

create table follow_up_reflection (
  id uuid primary key,
  follow_up_id uuid not null references follow_up (id),
  session_key varchar(24) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(64) not null,
  implementation_quality varchar(20) not null,
  what_went_well varchar(2000),
  what_not_yet varchar(2000),
  obstacle varchar(2000),
  obstacle_category varchar(40),
  obstacle_solution varchar(2000),
  escalate boolean not null,
  new_status varchar(20) not null,
  progress_percent integer,
  lesson_learned varchar(2000),
  unique (follow_up_id, session_key)
);

create index follow_up_reflection_by_session on follow_up_reflection (session_key);
