-- Who came from outside the project is heard and has a seat like everybody else: what names them here is then their
-- registration, so neither table refers to people alone any more. How somebody was helped to be heard stands here too;
-- afterwards only how many were.
create table live_heard_now (
  session varchar(26) not null references session (id),
  person varchar(26) not null,
  way varchar(16) not null,
  primary key (session, person, way)
);
insert into live_heard_now (session, person, way) select session, person, way from live_heard;
drop table live_heard;
alter table live_heard_now rename to live_heard;
alter table live_heard_count add column helped integer not null default 0;

create table live_seat_now (
  session varchar(26) not null references session (id),
  round integer not null,
  person varchar(26) not null,
  table_no integer not null,
  fixed boolean not null,
  primary key (session, round, person)
);
insert into live_seat_now (session, round, person, table_no, fixed) select session, round, person, table_no, fixed from live_seat;
drop table live_seat;
alter table live_seat_now rename to live_seat;
