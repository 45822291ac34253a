-- Sessions that were planned as one coming again and again: the id of the one they began with.
alter table session add column series varchar(26);
create index session_series on session (series, day);
