-- Each node looks every second for what is due; without this index it reads all timers of all schools.
create index idx_job_due on act_ru_job (duedate_);
