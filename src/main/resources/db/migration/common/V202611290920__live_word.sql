-- Who watches a session and was asked to speak there: they can write what they have to say, once. Gone when the session ends.
create table live_word (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  written boolean not null,
  primary key (session, person)
);
create index live_word_person on live_word (person);
