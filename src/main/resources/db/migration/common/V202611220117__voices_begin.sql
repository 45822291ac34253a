-- Something somebody said. Words are never altered by others.
-- The author of an unnamed contribution stands in no plain column: sealed_author is opened by the letter job alone;
-- author_mark lets the author find their own (keyed, and different in every row). Its ord is drawn by lot within its
-- day, and neither who wrote it down nor the table nor the way is kept with it.
create table contribution (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  session varchar(26) references session (id),
  kind varchar(12) not null,
  words varchar(4000) not null,
  whose_view varchar(12) not null,
  on_behalf_of varchar(200) not null,
  how_known varchar(500) not null,
  visibility varchar(20) not null,
  day varchar(10) not null,
  author varchar(26) references person (id),
  captured_by varchar(26) references person (id),
  table_name varchar(100) not null,
  how varchar(200) not null,
  sealed_author varchar(400),
  author_mark varchar(64),
  sense_check varchar(12) not null,
  changed_words varchar(4000) not null,
  becoming varchar(10) not null,
  merged_into varchar(26),
  gone varchar(12)
);
create index contribution_project on contribution (project, day, ord);
create index contribution_session on contribution (session, day, ord);
create index contribution_author on contribution (author);

-- The first day on which the author was told what became of their words.
create table contribution_told (
  contribution varchar(26) primary key references contribution (id),
  day varchar(10) not null
);

-- Letters to authors of unnamed contributions wait here for a time drawn by lot, so that nobody can tell from
-- the outbox whose words were just dealt with.
create table contribution_letter (
  id varchar(26) primary key,
  contribution varchar(26) not null references contribution (id),
  sealed varchar(8000) not null,
  due bigint not null
);
create index contribution_letter_due on contribution_letter (due);
