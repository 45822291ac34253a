-- Beside each map, how people came and answered when it was made; maps are made anew whenever the house begins.
delete from map_made;
alter table map_made add column counted varchar(4000) not null default '{}';

-- Whoever was left out can be counted again: who did so, and when.
alter table map_left_out add column back_by varchar(26) references person (id);
alter table map_left_out add column back_day varchar(10);

-- A statement on which groups differ, put on the agenda of a session; and what came of talking about it.
create table map_talk (
  id varchar(26) primary key,
  ord bigint not null,
  question varchar(26) not null references map_question (id),
  statement varchar(26) not null references map_statement (id),
  session varchar(26) not null references session (id),
  item varchar(26) not null,
  put_by varchar(26) not null references person (id),
  put_day varchar(10) not null,
  came varchar(16),
  came_words varchar(500) not null,
  came_by varchar(26) references person (id),
  came_day varchar(10)
);
create unique index map_talk_once on map_talk (session, statement);
create index map_talk_question on map_talk (question, ord);
