-- Of what waits to be looked at, what each person was written to about, and when. What was told is not told again.
create table project_told (
  person varchar(26) not null references person (id),
  subject varchar(26) not null,
  day varchar(10) not null,
  primary key (person, subject)
);
