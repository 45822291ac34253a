-- One row of "you said, what happened". Where it stands is told by what hangs on it.
create table reflection (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  you_said varchar(2000) not null,
  heard varchar(300) not null,
  outcome varchar(1000) not null,
  better_for varchar(500) not null,
  unintended boolean not null,
  day varchar(10) not null,
  by_person varchar(26) not null
);
create index reflection_project on reflection (project, ord);

create table reflection_contribution (
  reflection varchar(26) not null references reflection (id),
  contribution varchar(26) not null,
  primary key (reflection, contribution)
);
create index reflection_contribution_of on reflection_contribution (contribution);

-- "We will". Until somebody with the authority makes it (made_day), it is "we will try".
create table promise (
  id varchar(26) primary key,
  ord bigint not null,
  reflection varchar(26) not null references reflection (id),
  text varchar(1000) not null,
  owner varchar(26) not null references person (id),
  together_with varchar(26),
  due varchar(10) not null,
  depends_on varchar(500) not null,
  made_day varchar(10),
  made_by varchar(26)
);
create index promise_reflection on promise (reflection, ord);
create index promise_owner on promise (owner);

-- "We did". A row that keeps its promise closes it.
create table deed (
  id varchar(26) primary key,
  ord bigint not null,
  promise varchar(26) not null references promise (id),
  what varchar(1000) not null,
  day varchar(10) not null,
  keeps boolean not null,
  by_person varchar(26) not null
);
create index deed_promise on deed (promise, ord);

-- "We asked others to".
create table request_to_others (
  id varchar(26) primary key,
  ord bigint not null,
  reflection varchar(26) not null references reflection (id),
  whom varchar(200) not null,
  what varchar(1000) not null,
  day varchar(10) not null,
  accepted boolean,
  answer varchar(1000) not null,
  answer_day varchar(10)
);
create index request_to_others_reflection on request_to_others (reflection, ord);

-- "What got better, for whom, and how we know".
create table benefit (
  id varchar(26) primary key,
  ord bigint not null,
  reflection varchar(26) not null references reflection (id),
  what varchar(1000) not null,
  for_whom varchar(500) not null,
  known varchar(12) not null,
  how varchar(1000) not null,
  before_count integer,
  before_of integer,
  after_count integer,
  after_of integer,
  early boolean not null,
  day varchar(10) not null,
  by_person varchar(26) not null
);
create index benefit_reflection on benefit (reflection, ord);

create table not_doing (
  reflection varchar(26) primary key references reflection (id),
  reason varchar(1000) not null,
  look_again varchar(10),
  day varchar(10) not null,
  by_person varchar(26) not null
);
