-- Words that led to a decision with no row between.
create table contribution_decision (
  decision varchar(26) not null references decision (id),
  contribution varchar(26) not null references contribution (id),
  primary key (decision, contribution)
);
create index contribution_decision_of on contribution_decision (contribution);
create index reflection_decision_of on reflection_decision (reflection);

-- A decision is put to many people as a row is: one table for both, of which `about` is the id of either.
create table asked_widely (
  id varchar(26) primary key,
  ord bigint not null,
  about varchar(26) not null,
  question varchar(26) not null references map_question (id),
  statement varchar(26) not null references map_statement (id),
  asked_by varchar(26) not null references person (id),
  day varchar(10) not null
);
create unique index asked_widely_once on asked_widely (about, statement);
insert into asked_widely (id, ord, about, question, statement, asked_by, day)
  select id, ord, reflection, question, statement, asked_by, day from reflection_wider;
drop table reflection_wider;
