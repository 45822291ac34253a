-- What a person did with a letter on paper: posted it, read it out by phone, or had it come back.
create table letter_mark (
  id varchar(26) primary key,
  letter varchar(26) not null references letter (id),
  kind varchar(10) not null,
  person varchar(26) not null,
  at bigint not null
);
create index letter_mark_letter on letter_mark (letter);
