-- The log: one tree of hashes for each project, to which leaves are added and never changed.
create table log_tree (
  scope varchar(26) primary key,
  size bigint not null,
  edge varchar(4200) not null,
  checkpoints bigint not null
);

-- What is hashed into the tree. What a leaf says stands apart, so that it can be erased and the tree still holds.
create table log_leaf (
  scope varchar(26) not null,
  place bigint not null,
  type varchar(60) not null,
  subject varchar(60) not null,
  content_hash varchar(64) not null,
  primary key (scope, place)
);
create index log_leaf_subject on log_leaf (subject);

create table log_content (
  scope varchar(26) not null,
  place bigint not null,
  salt varchar(64) not null,
  content varchar(1000000) not null,
  primary key (scope, place)
);

-- How the tree stood at a moment, signed; copies of these lie in inboxes and on paper.
create table log_checkpoint (
  scope varchar(26) not null,
  size bigint not null,
  note varchar(1000) not null,
  primary key (scope, size)
);

-- The key that signs. The private half is sealed by the vault.
create table log_key (
  id varchar(26) primary key,
  public_half varchar(200) not null,
  sealed varchar(1000) not null
);
