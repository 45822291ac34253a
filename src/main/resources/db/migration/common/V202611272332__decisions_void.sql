-- A vote that counts for nothing, with the reason. It stays where it is, for everybody to see.
create table decision_void (
  decision varchar(26) primary key references decision (id),
  because varchar(1000) not null,
  at bigint not null,
  by_person varchar(26) not null
);
-- The void vote instead of which this one was begun.
alter table decision add column instead_of varchar(26) references decision (id);
-- Who of the safeguarding contacts does not read it: whoever it is about, or answers for what it is about.
alter table worry add column not_for varchar(2000) default '' not null;
