-- Who votes for somebody in an open vote, because that person asked them and the group's charter allows it.
-- Nothing is deleted here: the log covers it.
create table decision_stand_in (
  id varchar(26) primary key,
  decision varchar(26) not null references decision (id),
  person varchar(26) not null,
  by_person varchar(26) not null,
  at bigint not null,
  entered_for varchar(26),
  entered_by varchar(26),
  ended bigint
);
-- One stands in for one, and one is stood in for by one, whoever presses at the same moment.
create unique index decision_stand_in_person on decision_stand_in (decision, person) where ended is null;
create unique index decision_stand_in_by on decision_stand_in (decision, by_person) where ended is null;
