-- The rows of "you said, what happened" that fed into a decision.
create table reflection_decision (
  decision varchar(26) not null references decision (id),
  reflection varchar(26) not null references reflection (id),
  primary key (decision, reflection)
);
