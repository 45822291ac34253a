-- The time that is kept for what comes after a session: who sees to it, by when, and how long they think it takes.
create table session_time_after (
  session varchar(26) primary key references session (id),
  owner varchar(26) references person (id),
  day varchar(10) not null,
  thought integer not null,
  minutes integer not null
);
