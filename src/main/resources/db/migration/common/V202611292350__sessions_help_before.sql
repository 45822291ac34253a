-- How it stands with what somebody sees to before a session: sorted, they ask for help with it, or it is not for them; and
-- when the help they asked for was given, and by whom.
alter table session_ready add column standing varchar(10) not null default 'SORTED';
alter table session_ready add column helped bigint;
alter table session_ready add column helped_by varchar(26);
