-- A recap in another form than words on a page: a sound or a film in BSL; a file of ours, or an address elsewhere.
create table session_recap_form (
  session varchar(26) not null references session (id),
  form varchar(8) not null,
  upload varchar(64) not null,
  address varchar(500) not null,
  person varchar(26) references person (id),
  at bigint not null,
  primary key (session, form)
);
