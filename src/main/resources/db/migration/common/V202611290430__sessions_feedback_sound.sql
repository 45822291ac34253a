-- How a session was, said aloud. As with words, nothing says whose voice it is or when it came; what is said, written down by those who organise.
create table session_feedback_sound (
  id varchar(26) primary key,
  session varchar(26) not null references session (id),
  upload varchar(64),
  words varchar(1000) not null
);
create index session_feedback_sound_session on session_feedback_sound (session);
create index session_feedback_sound_upload on session_feedback_sound (upload);
