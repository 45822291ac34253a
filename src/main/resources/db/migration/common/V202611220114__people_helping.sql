-- Who helps whom to take part. Ended in one step by the person; never removed, so that what was open to whom can be told.
create table support (
  id varchar(26) primary key,
  ord bigint not null,
  person varchar(26) not null references person (id),
  supporter varchar(26) not null references person (id),
  helps varchar(10) not null,
  since bigint not null,
  ended bigint
);
create index support_person on support (person);
create index support_supporter on support (supporter);

-- What somebody wrote down for somebody else, who can look at it and undo it.
create table entered_for (
  id varchar(26) primary key,
  ord bigint not null,
  at bigint not null,
  by_person varchar(26) not null references person (id),
  for_person varchar(26) not null references person (id),
  how varchar(10) not null,
  about varchar(100) not null,
  read_back boolean not null,
  undone bigint,
  undone_by varchar(26)
);
create index entered_for_person on entered_for (for_person, ord);
create index entered_for_about on entered_for (about);

-- Worries. What was written, who wrote it and how to reach them are sealed; only safeguarding contacts open them.
create table worry (
  id varchar(26) primary key,
  ord bigint not null,
  at bigint not null,
  about varchar(100) not null,
  sealed varchar(30000) not null
);

create table worry_step (
  id varchar(26) primary key,
  ord bigint not null,
  at bigint not null,
  worry varchar(26) not null references worry (id),
  kind varchar(10) not null,
  person varchar(26) not null references person (id),
  sealed varchar(20000) not null
);
create index worry_step_worry on worry_step (worry, ord);

-- Who opened a worry, each time.
create table worry_reading (
  id varchar(26) primary key,
  ord bigint not null,
  at bigint not null,
  worry varchar(26) not null references worry (id),
  person varchar(26) not null references person (id)
);
create index worry_reading_worry on worry_reading (worry, ord);

-- What a person needs to take part, in their own words, sealed; and whom they chose to show it to.
create table access_need (
  person varchar(26) not null references person (id),
  kind varchar(30) not null,
  sealed varchar(8000) not null,
  primary key (person, kind)
);

create table access_sharing (
  person varchar(26) primary key references person (id),
  seen_by varchar(100) not null,
  review_day varchar(10) not null,
  said_day varchar(10) not null
);

-- Who looked at a person's private fields on which day; shown to the person.
create table private_reading (
  person varchar(26) not null references person (id),
  reader varchar(26) not null references person (id),
  field varchar(30) not null,
  day varchar(10) not null,
  primary key (person, reader, field, day)
);
