create table pmo_session (
  session_key varchar(24) primary key,
  version integer not null,
  npsn varchar(16) not null,
  start_year integer not null,
  session_number integer not null,
  cycle_key varchar(24) not null,
  cohort integer,
  kind varchar(20) not null,
  status varchar(20) not null,
  cycle_start date,
  month_start date,
  month_end date,
  deadline date,
  deadline_at timestamp with time zone,
  late_window_ends_at timestamp with time zone,
  opens_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  facilitator_role varchar(30),
  reporter_role varchar(30),
  allowed_modes varchar(60),
  required_evidence varchar(120),
  policy_lesson_hours numeric(4, 2),
  planning_included boolean not null,
  reflection_included boolean not null,
  planned_date date,
  planned_start_time time,
  planned_end_time time,
  planned_mode varchar(20),
  planned_place varchar(200),
  planned_link varchar(500),
  planned_mode_reason varchar(1000),
  held_date date,
  reflected_at timestamp with time zone,
  override_reason varchar(1000),
  root_causes_at timestamp with time zone,
  agreed_at timestamp with time zone,
  implementation_at timestamp with time zone,
  support_at timestamp with time zone,
  submitted_at timestamp with time zone,
  submitted_by varchar(64),
  late boolean,
  submitter_note varchar(2000),
  report_version integer,
  reopened_at timestamp with time zone,
  reopened_by varchar(64),
  reopen_reason varchar(500)
);

create index pmo_session_by_school on pmo_session (npsn, start_year);
create index pmo_session_by_cycle on pmo_session (cycle_key);
create index pmo_session_by_number on pmo_session (start_year, session_number, status);

create table session_event (
  id uuid primary key,
  session_key varchar(24) not null references pmo_session (session_key),
  happened_at timestamp with time zone not null,
  person varchar(64) not null,
  kind varchar(40) not null,
  detail varchar(2000)
);

create index session_event_by_session on session_event (session_key, happened_at);

create table learning_reflection (
  session_key varchar(24) primary key references pmo_session (session_key),
  version integer not null,
  cycle_key varchar(24) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(64) not null,
  data_sources varchar(120) not null,
  other_source varchar(300),
  school_characteristics varchar(2000) not null,
  hopes varchar(2000),
  vision_fit varchar(20) not null,
  vision_note varchar(2000),
  learning_findings varchar(2000) not null,
  reflection_date date not null
);

create index learning_reflection_by_cycle on learning_reflection (cycle_key);

create table reflection_strength (
  session_key varchar(24) not null references learning_reflection (session_key),
  position integer not null,
  text varchar(1000) not null,
  asset_type varchar(30),
  primary key (session_key, position)
);

create table reflection_goal (
  session_key varchar(24) not null references learning_reflection (session_key),
  position integer not null,
  text varchar(1000) not null,
  primary key (session_key, position)
);

create table reflection_target (
  session_key varchar(24) not null references learning_reflection (session_key),
  position integer not null,
  text varchar(1000) not null,
  goal_ref integer not null,
  indicator varchar(500) not null,
  baseline numeric(15, 2),
  target numeric(15, 2),
  primary key (session_key, position)
);

create table reflection_participant (
  session_key varchar(24) not null references learning_reflection (session_key),
  position integer not null,
  name varchar(150) not null,
  role varchar(30) not null,
  primary key (session_key, position)
);

create table supervisor_reflection (
  session_key varchar(24) primary key references pmo_session (session_key),
  version integer not null,
  cycle_key varchar(24) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(64) not null,
  reflection varchar(2000) not null,
  strengths varchar(2000),
  advice varchar(2000)
);

create index supervisor_reflection_by_cycle on supervisor_reflection (cycle_key);

create table session_holding (
  session_key varchar(24) primary key references pmo_session (session_key),
  version integer not null,
  held_date date not null,
  date_reason varchar(1000),
  start_time time,
  end_time time,
  duration_lesson_hours numeric(4, 2) not null,
  mode varchar(20) not null,
  mode_reason varchar(1000),
  place varchar(200),
  meeting_link varchar(500),
  substitute_facilitator varchar(150),
  substitution_reason varchar(1000),
  attendance_reason varchar(1000),
  topic_discussed varchar(2000),
  extra_notes varchar(2000)
);

create table session_attendee (
  session_key varchar(24) not null references session_holding (session_key),
  position integer not null,
  name varchar(150) not null,
  role varchar(30) not null,
  nuptk varchar(16),
  primary key (session_key, position)
);

create table action_plan (
  session_key varchar(24) primary key references pmo_session (session_key),
  version integer not null,
  cycle_key varchar(24) not null,
  student_behaviour varchar(2000),
  root_cause_note varchar(1000),
  agreed_at timestamp with time zone,
  confirmation varchar(20),
  agreement_note varchar(1000),
  confirmed_at timestamp with time zone,
  confirmed_by varchar(64)
);

create index action_plan_by_cycle on action_plan (cycle_key);

create table plan_subtopic (
  session_key varchar(24) not null references action_plan (session_key),
  position integer not null,
  code varchar(8) not null,
  reason varchar(1000) not null,
  primary key (session_key, position)
);

create index plan_subtopic_by_code on plan_subtopic (code);

create table plan_root_cause (
  session_key varchar(24) not null references action_plan (session_key),
  position integer not null,
  subtopic_code varchar(8) not null,
  description varchar(1000) not null,
  evidence_source varchar(30) not null,
  rp_indicator varchar(20),
  rp_level integer,
  primary key (session_key, position)
);

create table plan_solution (
  session_key varchar(24) not null references action_plan (session_key),
  position integer not null,
  text varchar(1000) not null,
  root_cause_ref integer not null,
  is_urgent boolean not null,
  is_feasible_six_months boolean not null,
  supports_goals boolean not null,
  goal_ref integer,
  horizon varchar(20) not null,
  note varchar(1000),
  primary key (session_key, position)
);

create table plan_change (
  session_key varchar(24) primary key references pmo_session (session_key),
  version integer not null,
  cycle_key varchar(24) not null,
  changed_at timestamp with time zone not null,
  subtopics_changed boolean not null,
  subtopic_change_reason varchar(1000),
  follow_up_addition_reason varchar(1000)
);

create index plan_change_by_cycle on plan_change (cycle_key);

create table plan_change_subtopic (
  session_key varchar(24) not null references plan_change (session_key),
  position integer not null,
  code varchar(8) not null,
  reason varchar(1000) not null,
  primary key (session_key, position)
);

create table support_request (
  session_key varchar(24) primary key references pmo_session (session_key),
  version integer not null,
  title varchar(150) not null,
  description varchar(2000) not null,
  category varchar(40) not null,
  efforts_made varchar(2000) not null,
  urgency varchar(20) not null
);
