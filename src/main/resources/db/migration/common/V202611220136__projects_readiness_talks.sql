-- For a "not yet" or "no": with whom to talk before the first session, and about what.
alter table readiness_answer add column talk_with varchar(200) default '' not null;
alter table readiness_answer add column talk_about varchar(200) default '' not null;
