-- What stands in the way of working together as equals: picked from a list of such things, or added in one's own words.
create table way_block (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  starter varchar(20) not null,
  words varchar(200) not null,
  said_by varchar(26) not null references person (id),
  day varchar(10) not null,
  gone_day varchar(10)
);
create index way_block_project on way_block (project, ord);
create table way_block_row (
  block varchar(26) not null references way_block (id),
  reflection varchar(26) not null references reflection (id),
  primary key (block, reflection)
);
