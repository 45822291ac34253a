-- Somebody said that a question touches their own interest; everybody sees it beside the question.
create table decision_interest (
  decision varchar(26) not null references decision (id),
  person varchar(26) not null,
  words varchar(1000) not null,
  at bigint not null,
  primary key (decision, person)
);

-- When the group looks at it again.
alter table decision_outcome add column review_day varchar(10);
