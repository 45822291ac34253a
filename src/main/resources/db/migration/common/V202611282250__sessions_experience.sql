-- How it was to be there, as counts that belong to nobody: how many answered, and how many ticked what.
create table session_experience (
  session varchar(26) not null references session (id),
  answer varchar(12) not null,
  people integer not null,
  primary key (session, answer)
);

-- That somebody answered. A keyed fingerprint: the database alone does not tell who they are.
create table session_experience_given (
  fingerprint varchar(64) primary key,
  session varchar(26) not null references session (id)
);
