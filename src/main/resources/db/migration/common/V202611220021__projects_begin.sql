create table project (
  id varchar(26) primary key,
  ord bigint not null,
  standing_group varchar(26) not null references standing_group (id),
  title varchar(200) not null,
  purpose varchar(2000) not null,
  begun_day varchar(10) not null
);

-- What a person does in a project besides their place in its group.
create table project_role (
  project varchar(26) not null references project (id),
  person varchar(26) not null references person (id),
  role varchar(20) not null,
  primary key (project, person, role)
);
create index project_role_person on project_role (person);

-- One thing that can be influenced, or not.
create table part (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  title varchar(200) not null,
  product varchar(500) not null,
  openness varchar(10) not null,
  because varchar(1000) not null,
  level varchar(20) not null,
  who_decides varchar(500) not null
);
create index part_project on part (project, ord);
