-- Whom the author of something said does not let read it. It says nothing of who the author is.
create table voice_kept_from (
  contribution varchar(26) not null references contribution (id),
  person varchar(26) not null references person (id),
  primary key (contribution, person)
);
create index voice_kept_from_person on voice_kept_from (person);
