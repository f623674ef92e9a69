-- Every completion looks for sub-tasks; without this index it reads all open tasks.
create index idx_task_parent on act_ru_task (parent_task_id_);
