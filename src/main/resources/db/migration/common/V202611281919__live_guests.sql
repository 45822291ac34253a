-- Who came from outside the project holds up cards and asks for what they need like everybody else: what names them here is
-- then their registration, so neither table refers to people alone any more.
create table live_request_now (
  id varchar(26) primary key,
  session varchar(26) not null references session (id),
  person varchar(26) not null,
  ask varchar(16) not null,
  at bigint not null,
  unique (session, person, ask)
);
insert into live_request_now (id, session, person, ask, at) select id, session, person, ask, at from live_request;
drop table live_request;
alter table live_request_now rename to live_request;

create table live_card_now (
  session varchar(26) not null references session (id),
  person varchar(26) not null,
  card varchar(8) not null,
  answer varchar(12) not null,
  words varchar(500) not null,
  primary key (session, card, person)
);
insert into live_card_now (session, person, card, answer, words) select session, person, card, answer, words from live_card;
drop table live_card;
alter table live_card_now rename to live_card;
