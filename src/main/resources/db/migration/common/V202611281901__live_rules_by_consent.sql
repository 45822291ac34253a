-- What is put forward for a session holds from when nobody objects. Who cannot live with it is kept only until then.
alter table live_rule add column agreed_day varchar(10);
update live_rule set agreed_day = (select s.day from session s where s.id = live_rule.session);
create table live_rule_objection (
  rule varchar(26) not null references live_rule (id),
  person varchar(26) not null references person (id),
  primary key (rule, person)
);
