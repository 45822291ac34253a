-- Which parts of the project a session is about.
create table session_part (
  session varchar(26) not null references session (id),
  part varchar(26) not null references part (id),
  primary key (session, part)
);

-- Who prepared a session, led it and followed it up; recorded by whoever runs it.
create table session_work (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  phase varchar(12) not null,
  primary key (session, person, phase)
);

-- That somebody said how it was. A keyed fingerprint: the database alone does not tell who they are.
create table session_feedback_given (
  fingerprint varchar(64) primary key,
  session varchar(26) not null references session (id)
);

-- What was answered, as counts: no row belongs to a person. About a part, or about nothing in particular (blank).
create table session_feedback (
  session varchar(26) not null references session (id),
  about varchar(26) not null,
  question varchar(10) not null,
  lived boolean not null,
  answer varchar(20) not null,
  people integer not null,
  primary key (session, about, question, lived, answer)
);

create table session_feedback_words (
  id varchar(26) primary key,
  session varchar(26) not null references session (id),
  words varchar(1000) not null
);
create index session_feedback_words_session on session_feedback_words (session);
