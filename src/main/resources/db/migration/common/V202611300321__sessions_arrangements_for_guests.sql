-- What is arranged can be for somebody who comes from outside the project: what names them is then their registration, so
-- whom it is for refers to people alone no more.
create table session_arrangement_now (
  id varchar(26) primary key,
  ord bigint not null,
  session varchar(26) not null references session (id),
  person varchar(26),
  sealed varchar(4000) not null,
  owner varchar(26) references person (id),
  status varchar(12) not null,
  instead varchar(4000) not null,
  choice varchar(12),
  was_right varchar(8),
  right_words varchar(4000) not null
);
insert into session_arrangement_now (id, ord, session, person, sealed, owner, status, instead, choice, was_right, right_words)
  select id, ord, session, person, sealed, owner, status, instead, choice, was_right, right_words from session_arrangement;
drop table session_arrangement;
alter table session_arrangement_now rename to session_arrangement;
create index session_arrangement_session on session_arrangement (session, ord);
