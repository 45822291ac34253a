-- What is to be read before a session as a file: as it is, and in easy read.
create table session_to_read_file (
  session varchar(26) not null references session (id),
  form varchar(10) not null,
  upload varchar(64) not null,
  primary key (session, form)
);
create index session_to_read_file_upload on session_to_read_file (upload);
