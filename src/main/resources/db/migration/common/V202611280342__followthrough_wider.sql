-- What many people were asked about an outcome: the statement of a map that says it.
create table reflection_wider (
  id varchar(26) primary key,
  ord bigint not null,
  reflection varchar(26) not null references reflection (id),
  question varchar(26) not null references map_question (id),
  statement varchar(26) not null references map_statement (id),
  asked_by varchar(26) not null references person (id),
  day varchar(10) not null
);
create unique index reflection_wider_once on reflection_wider (reflection, statement);
