-- One row: how far the training clock is from the computer's.
create table training_clock (
  id integer not null primary key,
  offset_seconds bigint not null
);
