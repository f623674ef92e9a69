create table region (
  code varchar(8) not null primary key,
  name varchar(120) not null,
  level varchar(16) not null,
  parent varchar(8) references region (code),
  time_zone varchar(40) not null,
  upt varchar(16) not null
);
create index ix_region_parent on region (parent);
create index ix_region_upt on region (upt);

create table school (
  npsn varchar(8) not null primary key,
  name varchar(200) not null,
  level varchar(8) not null,
  status varchar(8) not null,
  regency_code varchar(8) not null references region (code)
);
create index ix_school_regency on school (regency_code);

create table enrolment (
  npsn varchar(8) not null references school (npsn),
  cohort integer not null,
  from_date date not null,
  to_date date,
  primary key (npsn, cohort)
);
create index ix_enrolment_cohort on enrolment (cohort);

create table person (
  id varchar(64) not null primary key,
  name varchar(120) not null,
  title varchar(60),
  email varchar(254),
  phone varchar(32),
  nuptk varchar(16) unique,
  nip varchar(18) unique
);

-- Who does what where: the key leads with the person for rights, the index with the place for assignment.
create table duty (
  person_id varchar(64) not null references person (id),
  role varchar(32) not null,
  place varchar(16) not null,
  from_date date not null,
  to_date date,
  handover_reason varchar(500),
  primary key (person_id, role, place, from_date)
);
create index ix_duty_place_role on duty (place, role);
