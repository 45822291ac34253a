-- A day by which people were to hear, and did not: it gave way to a new one, and is not forgotten.
create table session_new_day (
  session varchar(26) not null references session (id),
  ord bigint not null,
  was varchar(10) not null,
  person varchar(26) references person (id),
  primary key (session, ord)
);
