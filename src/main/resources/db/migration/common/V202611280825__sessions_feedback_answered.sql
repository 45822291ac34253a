-- What those who organise a session did about what people said of it, in their words.
create table session_feedback_answer (
  session varchar(26) primary key references session (id),
  words varchar(1000) not null,
  person varchar(26) references person (id),
  at bigint not null
);
