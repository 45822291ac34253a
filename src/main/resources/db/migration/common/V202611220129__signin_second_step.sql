-- The authenticator of a person, sealed. What is being set up waits beside what is in use until its first code is typed.
create table authenticator (
  person varchar(26) primary key references person (id),
  sealed varchar(1000),
  waiting varchar(1000),
  since bigint,
  last_step bigint not null
);
