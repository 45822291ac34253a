-- Where a story may be told again, as its teller says; without a row only here.
create table story_audience (
  contribution varchar(26) primary key references contribution (id),
  audience varchar(12) not null,
  day varchar(10) not null
);

-- Where it was told again, and by whom: the teller sees each, and whoever used it hears when it is taken back.
create table story_use (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  contribution varchar(26) not null references contribution (id),
  place varchar(300) not null,
  used_by varchar(26) not null references person (id),
  day varchar(10) not null,
  withdrawn varchar(10)
);
create index story_use_contribution on story_use (contribution, ord);

-- Who was asked for a story, about what, and why again when there was one already.
create table story_asked (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  person varchar(26) not null references person (id),
  topic varchar(300) not null,
  reason varchar(500) not null,
  asked_by varchar(26) not null references person (id),
  day varchar(10) not null
);
create index story_asked_project on story_asked (project, person);
