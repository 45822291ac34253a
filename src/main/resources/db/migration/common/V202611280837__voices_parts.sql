-- Which parts of the project something said is about. Who put it there is not kept: it could tell who is close to unnamed words.
create table voice_part (
  part varchar(26) not null references part (id),
  contribution varchar(26) not null references contribution (id),
  primary key (part, contribution)
);
create index voice_part_contribution on voice_part (contribution);

-- What waits to be looked at, and what was said in one session, are listed and counted as quickly among ten thousand as among a hundred.
create index contribution_held on contribution (project, held, day, ord);
create index contribution_session_count on contribution (session, gone, visibility, held);
