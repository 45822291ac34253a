-- Why something that the checks of a plan found stays as it is.
create table session_check (
  session varchar(26) not null references session (id),
  what varchar(40) not null,
  reason varchar(500) not null,
  person varchar(26) references person (id),
  primary key (session, what)
);
