-- The steps of a consent round: each row is a step that began. A round without rows goes straight to the answers.
create table decision_step (
  id varchar(26) primary key,
  ord bigint not null,
  decision varchar(26) not null references decision (id),
  round integer not null,
  step varchar(12) not null,
  until_day varchar(10),
  because varchar(500) not null,
  begun bigint not null,
  begun_by varchar(26) not null
);
create index decision_step_decision on decision_step (decision, ord);

-- What people say in a step: a question, what somebody answers it, a quick reaction, how an objection can be met.
-- Without words: somebody who has nothing to say in this step.
create table decision_word (
  id varchar(26) primary key,
  ord bigint not null,
  decision varchar(26) not null references decision (id),
  round integer not null,
  step varchar(12) not null,
  to_word varchar(26) references decision_word (id),
  person varchar(26) not null,
  words varchar(1000) not null,
  at bigint not null,
  entered_for varchar(26),
  entered_by varchar(26),
  undone bigint
);
create index decision_word_decision on decision_word (decision, ord);
create index decision_word_entered on decision_word (entered_for);
