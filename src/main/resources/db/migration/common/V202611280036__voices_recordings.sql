-- A photo, a sound or a film of what was said, and the same in words. Who brought it is nobody's business but their words' author's.
create table voice_recording (
  id varchar(26) primary key,
  ord bigint not null,
  contribution varchar(26) not null references contribution (id),
  upload varchar(64) not null,
  words varchar(8000) not null,
  day varchar(10) not null
);
create index voice_recording_contribution on voice_recording (contribution, ord);
create index voice_recording_upload on voice_recording (upload);
