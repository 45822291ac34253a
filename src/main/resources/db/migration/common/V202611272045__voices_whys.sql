-- A problem that is asked "why?" until a cause is found. Each table may have a sheet of its own; a sheet that is joined
-- to another keeps its lines, so that joining can be undone.
create table why_sheet (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  session varchar(26) references session (id),
  contribution varchar(26) references contribution (id),
  problem varchar(300) not null,
  table_name varchar(100) not null,
  day varchar(10) not null,
  joined_to varchar(26) references why_sheet (id)
);
create index why_sheet_project on why_sheet (project, ord);
create index why_sheet_joined on why_sheet (joined_to);
create index why_sheet_session on why_sheet (session);
create index why_sheet_contribution on why_sheet (contribution);

-- One "because". Whoever is named here chose to be, or was asked; of an answer without a name nobody is kept at all.
create table why_answer (
  id varchar(26) primary key,
  ord bigint not null,
  sheet varchar(26) not null references why_sheet (id),
  answers varchar(26) references why_answer (id),
  words varchar(500) not null,
  said_by varchar(26) references person (id),
  day varchar(10) not null
);
create index why_answer_sheet on why_answer (sheet, ord);

-- Here the asking ends: who marked it and when, the part of the project it belongs to, and the words it went on as.
create table why_root (
  answer varchar(26) primary key references why_answer (id),
  marked_by varchar(26) not null references person (id),
  day varchar(10) not null,
  part varchar(26) references part (id),
  contribution varchar(26) references contribution (id)
);
create index why_root_contribution on why_root (contribution);
