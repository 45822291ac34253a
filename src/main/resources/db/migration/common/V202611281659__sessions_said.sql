-- Whether the title of a block is what somebody of the project said or asked for: that is theirs, and not for the public.
-- Who asked stood in the title, and went with it into other sessions. Now it is found by the block.
alter table agenda_item add column said boolean not null default false;
alter table session_proposal add column item varchar(26);

update agenda_item set said = true where title like '%(asked for by %)';
update agenda_item set title = (select max(p.words) from session_proposal p where substr(agenda_item.title, 1, length(p.words) + 15) = p.words || ' (asked for by ')
  where said = true and exists (select 1 from session_proposal p where substr(agenda_item.title, 1, length(p.words) + 15) = p.words || ' (asked for by ');
update agenda_item set said = true where exists (select 1 from session_proposal p join session theirs on theirs.id = p.session
  join session here on here.project = theirs.project where here.id = agenda_item.session and p.taken = true and p.words = agenda_item.title);
update agenda_item set said = true where id in (select item from map_talk);
update session_proposal set item = (select min(a.id) from agenda_item a where a.session = session_proposal.session and a.said = true and a.title = session_proposal.words)
  where taken = true;
