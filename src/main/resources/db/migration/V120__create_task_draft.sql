-- What was typed into the form of an open task. The keys to the engine's table let it go with the task, in the
-- transaction that ends it, in whatever way; and nothing can be kept of a task that has ended.
create table task_draft (
  task_id varchar(64) not null,
  version integer not null,
  content varchar(200000),
  saved_by varchar(64) not null,
  saved_at timestamp with time zone not null,
  constraint task_draft_pk primary key (task_id),
  constraint task_draft_task_fk foreign key (task_id) references act_ru_task (id_) on delete cascade
);

-- Who has the form of a task before her, and was last heard of when.
create table task_editor (
  task_id varchar(64) not null,
  person_id varchar(64) not null,
  seen_at timestamp with time zone not null,
  constraint task_editor_pk primary key (task_id, person_id),
  constraint task_editor_task_fk foreign key (task_id) references act_ru_task (id_) on delete cascade
);

-- The nightly sweep of those who have left.
create index task_editor_seen_ix on task_editor (seen_at);
