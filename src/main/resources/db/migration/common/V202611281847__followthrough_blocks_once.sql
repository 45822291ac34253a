-- Two people who name the same thing at once name one: what was named, as the database compares it. The second of two
-- that stood there before stays, and is known by no words.
alter table way_block add column plain varchar(226);
update way_block set plain = case when starter = '' then lower(words) else starter end
  where not exists (select 1 from way_block b where b.project = way_block.project and b.ord < way_block.ord
    and b.starter = way_block.starter and lower(b.words) = lower(way_block.words));
create unique index way_block_plain on way_block (project, plain);
