-- How what is said in a session is kept, and what is done if that fails.
create table session_capture (
  session varchar(26) primary key references session (id),
  ways varchar(60) not null,
  otherwise varchar(300) not null
);
