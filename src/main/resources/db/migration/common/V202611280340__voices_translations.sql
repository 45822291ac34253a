-- The same words in another language, beside the words as they were said. Who translated is nobody where who said it is not known by name.
create table voice_translation (
  id varchar(26) primary key,
  ord bigint not null,
  contribution varchar(26) not null references contribution (id),
  said_in varchar(16) not null,
  language varchar(16) not null,
  words varchar(8000) not null,
  how varchar(100) not null,
  translated_by varchar(26) references person (id),
  day varchar(10) not null
);
create index voice_translation_contribution on voice_translation (contribution, ord);

-- What is beside the words is found too, from the next look of the index on.
delete from spoken_word where contribution in (select contribution from voice_recording);
