-- Who arranges a group: may see how to reach its members, invite, and write the charter down. Arranging gives no vote.
create table arranger (
  standing_group varchar(26) not null references standing_group (id),
  person varchar(26) not null references person (id),
  since bigint not null,
  primary key (standing_group, person)
);
create index arranger_person on arranger (person);

-- Each version of a charter is kept whole. A version gets its number when the group adopts it; at most one is a draft.
create table charter (
  id varchar(26) primary key,
  ord bigint not null,
  standing_group varchar(26) not null references standing_group (id),
  version integer,
  begun_day varchar(10) not null,
  adopted_day varchar(10),
  decision varchar(60)
);
create index charter_group on charter (standing_group, ord);
create unique index charter_version on charter (standing_group, version);

create table charter_clause (
  id varchar(26) primary key,
  ord bigint not null,
  charter varchar(26) not null references charter (id),
  words varchar(2000) not null,
  kind varchar(6) not null,
  starter varchar(60) not null,
  dropped boolean not null
);
create index charter_clause_charter on charter_clause (charter, ord);

create table invitation (
  id varchar(26) primary key,
  ord bigint not null,
  standing_group varchar(26) not null references standing_group (id),
  person varchar(26) not null references person (id),
  kind varchar(12) not null,
  stakeholder varchar(30) not null,
  sent_day varchar(10) not null,
  sent_by varchar(26) not null,
  answer varchar(3),
  answered_day varchar(10)
);
create index invitation_group on invitation (standing_group, ord);
create index invitation_person on invitation (person);
