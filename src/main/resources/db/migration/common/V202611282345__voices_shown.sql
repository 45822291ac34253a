-- Who can be seen in a photo or a film, each with their own yes. When one takes it back, the file is deleted.
create table voice_recording_shows (
  recording varchar(26) not null references voice_recording (id),
  person varchar(26) not null references person (id),
  primary key (recording, person)
);
create index voice_recording_shows_person on voice_recording_shows (person);
