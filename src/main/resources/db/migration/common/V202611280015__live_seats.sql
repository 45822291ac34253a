-- Who sits at which small table, round by round. Gone when the session ends.
create table live_seat (
  session varchar(26) not null references session (id),
  round integer not null,
  person varchar(26) not null references person (id),
  table_no integer not null,
  fixed boolean not null,
  primary key (session, round, person)
);
