-- The votes that fed into a decision.
create table decision_fed (
  decision varchar(26) not null references decision (id),
  fed varchar(26) not null references decision (id),
  primary key (decision, fed)
);
