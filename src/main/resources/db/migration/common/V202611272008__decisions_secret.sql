-- How a vote is counted and who sees it, chosen when it is put and frozen from then on.
alter table decision add column secret boolean default false not null;
alter table decision add column terms varchar(400) default '' not null;
alter table decision_option add column cost bigint default 0 not null;

-- Who has voted in a secret vote: without a time, and with nothing that leads to a ballot.
create table secret_voter (
  decision varchar(26) not null references decision (id),
  person varchar(26) not null,
  voted boolean not null,
  envelope boolean not null,
  primary key (decision, person)
);

-- Secret ballots until the vote closes: sealed under the vote's own key, without a name, a time or an order.
create table sealed_ballot (
  id varchar(26) primary key,
  decision varchar(26) not null references decision (id),
  finds varchar(64) not null,
  sealed varchar(8000) not null,
  unique (decision, finds)
);

-- What two tellers enter together from envelopes, until the second has looked at it too.
create table teller_batch (
  id varchar(26) primary key,
  decision varchar(26) not null references decision (id),
  papers integer not null,
  sealed varchar(400000) not null,
  entered_by varchar(26) not null,
  confirmed_by varchar(26)
);

-- The ballots of a closed secret vote, copied in one go under new ids.
create table counted_ballot (
  id varchar(26) primary key,
  decision varchar(26) not null references decision (id),
  phrase varchar(60) not null,
  says varchar(4000) not null
);
create index counted_ballot_decision on counted_ballot (decision, phrase);

-- What is said of a closed secret vote as a whole.
create table secret_sheet (
  decision varchar(26) primary key references decision (id),
  voted integer not null,
  on_paper integer not null,
  by_stakeholder varchar(8000) not null
);
