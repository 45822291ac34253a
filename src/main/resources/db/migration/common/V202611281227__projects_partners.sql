-- Groups and places of the community that do something with a project: a library, a mosque, a club. `reach` is the address of
-- the group and of nobody in particular.
create table project_partner (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  name varchar(200) not null,
  does varchar(500) not null,
  reach varchar(300) not null,
  in_public boolean not null,
  listed_by varchar(26) not null references person (id),
  day varchar(10) not null,
  ended varchar(10)
);
create index project_partner_project on project_partner (project, ord);
