-- Who was there to support somebody: counted as there, and neither paid nor asked nor heard as one who takes part.
create table session_supporter (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  at bigint not null,
  counted_by varchar(26) not null,
  primary key (session, person)
);
