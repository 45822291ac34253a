-- Topics of a project between which people chose together, by a decision: those that were left stand here too.
create table narrowing (
  decision varchar(26) primary key references decision (id),
  ord bigint not null,
  project varchar(26) not null references project (id)
);
create index narrowing_project on narrowing (project, ord);
create table narrowing_topic (
  decision varchar(26) not null references narrowing (decision),
  ord bigint not null,
  label varchar(60) not null,
  chosen boolean not null,
  primary key (decision, label)
);
