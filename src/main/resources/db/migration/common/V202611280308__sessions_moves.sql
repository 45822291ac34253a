-- How often calendars were told something new about a session; it only goes up.
alter table session add column revision integer not null default 0;

-- A session that was moved or called off after people were invited: how it was, and why, as they were told.
create table session_move (
  session varchar(26) not null references session (id),
  ord bigint not null,
  kind varchar(10) not null,
  day varchar(10) not null,
  starts varchar(5) not null,
  place varchar(500) not null,
  because varchar(500) not null,
  person varchar(26) references person (id),
  primary key (session, ord)
);
