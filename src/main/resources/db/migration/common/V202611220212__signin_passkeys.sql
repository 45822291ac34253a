-- A person's passkey. Only its public half ever comes here, so nothing of it is secret: `attested` is what the
-- authenticator said of itself when the passkey was added, with the public key inside (base64url, as the standard writes it).
create table passkey (
  id varchar(26) primary key,
  ord bigint not null,
  person varchar(26) not null references person (id),
  credential varchar(1400) not null unique,
  attested varchar(20000) not null,
  transports varchar(200) not null,
  counted bigint not null,
  device varchar(200) not null,
  since bigint not null,
  used bigint
);
create index passkey_person on passkey (person);

-- What an authenticator is asked to sign: for one sign-in, once, for a few minutes.
create table passkey_challenge (
  sign_in varchar(26) not null,
  purpose varchar(10) not null,
  challenge varchar(64) not null,
  expires bigint not null,
  primary key (sign_in, purpose)
);
create index passkey_challenge_expires on passkey_challenge (expires);
