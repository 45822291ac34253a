-- The people of one place, service or part of the project, to whom a question can be put alone.
create table people_of (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  name varchar(100) not null
);
create index people_of_project on people_of (project, ord);

create table person_of (
  people_of varchar(26) not null references people_of (id),
  person varchar(26) not null,
  primary key (people_of, person)
);

-- What a question is about; whom it was put to, by the name it had then; and whether a vote stays as it was given.
alter table decision add column about varchar(60) default '' not null;
alter table decision add column people_of varchar(26);
alter table decision add column whom varchar(100) default '' not null;
alter table decision add column stands boolean default false not null;
alter table prepared_question add column about varchar(60) default '' not null;
alter table prepared_question add column people_of varchar(26);
alter table prepared_question add column stands boolean default false not null;
