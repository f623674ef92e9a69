-- Counts of a region's sessions by state come from the index alone; it begins with what it replaces.
create index pmo_session_progress on pmo_session (start_year, session_number, status, kind, npsn);
drop index pmo_session_by_number;

-- The news of an office begin with the moment: its schools are too many to begin with.
create index session_event_by_moment on session_event (happened_at);
create index follow_up_change_by_moment on follow_up_change (changed_at);
create index attachment_by_moment on attachment (uploaded_at);
